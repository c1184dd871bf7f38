/**
 * Inflections that follow no rule, each line a headword and the forms that are found with it.
 * A form that is a word of its own as well (`found`, `left`) stands here when the inflection is
 * the commoner reading in newspaper prose.
 */
export const IRREGULAR_FORMS = `
be am is are was were been being
have has had having
do does did done
go goes went gone
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
die dying
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fly flew flown
forget forgot forgotten
get got gotten
give gave given
grow grew grown
hear heard
hold held
keep kept
know knew known
lead led
leave left
lend lent
lie lying lain
lose lost
make made
mean meant
meet met
overcome overcame
pay paid
ride rode ridden
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
show shown
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck
sweep swept
swim swam swum
take took taken
teach taught
tell told
think thought thoughts
throw threw thrown
tie tying
undergo underwent undergone
understand understood
undertake undertook undertaken
wear wore worn
win won
write wrote written
bus buses
child children
craftsman craftsmen
crisis crises
fisherman fishermen
foot feet
foreman foremen
half halves
knife knives
man men
mouse mice
ox oxen
serviceman servicemen
shelf shelves
spokesman spokesmen
statesman statesmen
tooth teeth
wife wives
woman women
workman workmen
`;

/**
 * Words that the rules would take for forms of others, each line with its own forms:
 * `news` is not of `new`, nor `united` of `unit`.
 */
export const SEPARATE_WORDS = `
during
evening evenings
exceed exceeds exceeded exceeding
its
news
proceed proceeds proceeded proceeding proceedings
succeed succeeds succeeded succeeding
unite unites united uniting
`;
