/// What is said that is no move: greetings, play with the keyboard, questions to the program.
enum SmallTalk {
  static let phrases = """
    hey
    good afternoon
    How are you today?
    Nice weather outside.
    thank you
    see you later
    no
    maybe
    sure
    hmm
    Do you like music?
    What's your favourite food?
    I love your shoes.
    Did you catch the game last night?
    Have you got any holiday plans?
    It's raining cats and dogs.
    My car broke down this morning.
    Merry Christmas!
    I'm hungry, let's grab a coffee.
    What's your name?
    Where are you from?
    hahaha
    cool
    wow
    The weekend went by so fast.
    asdf asdf
    lkjhgf
    zxcvbnm
    abc abc abc
    foo bar baz
    999 888 777
    !!!!!
    mmmmmmmmm
    dfg dfg ert
    banana telephone carpet seventeen
    what can I do
    commands
    exit
    save
    list the options
    how does this work
    hint please
    start over
    I want to see my progress
    what are the controls
    show the feedback
    go to the next case
    is this an AI
    what does this button do
    I'm stuck
    repeat that please
    turn off the sound
    close the program
    what book is this based on
    say that again
    Do you have any allergies?
    I'd like to check your pulse and temperature.
    Are you pregnant?
    Please get on the scale for me.
    When did you last have a blood test?
    Your liver function is normal.
    Do you have asthma or any heart problems?
    Have you had any operations?
    Show me where it hurts.
    Open your mouth and say ah.
    What is your phone number?
    Who is your next of kin?
    Do you have health insurance?
    Spell the word world backwards.
    What is today's date?
    Can you remember three words for me?
    How much alcohol do you drink?
    Do you use cannabis or cocaine?
    I'm ordering an ECG and a thyroid test.
    Let's look at that rash.
    Have you had your vaccinations?
    Are you married? Do you have children?
    What medicines are you on for your blood pressure?
    what is two plus two
    who won the world cup
    hola, como estas
    import numpy as np
    go away
    you are stupid
    I kick the chair over.
    I walk out of the building.
    recite a poem
    turn on the lights
    """.split(separator: "\n").map(String.init)
}
