//! `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
pub struct Deposit {
    pub(crate) node: crate::chain::Node,
}

impl Deposit {
    /// 导入会员Code (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::deposit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().code(vec!["string".to_owned()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .deposit()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/codes/deposit", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/deposit")
    }
}

/// 导入会员Code
pub mod post {
    use crate::message;

    enumeration! {
        /// 导入结果
        DataResult {
            SUCCESS = "SUCCESS",
            DUPLICATE = "DUPLICATE",
            FAIL = "FAIL",
        }
    }

    /// 导入会员Code ：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<Vec<String>>("code")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡code
        #[inline]
        pub fn code(self, value: Vec<String>) -> Self {
            Self(self.0.with("code", value))
        }
    }

    /// 导入会员Code ：应答
    #[non_exhaustive]
    pub struct Response {
        /// 导入结果
        pub data: Option<Vec<Data>>,
    }

    /// 导入结果
    #[non_exhaustive]
    pub struct Data {
        /// 会员卡code
        pub code: Option<String>,
        /// 导入结果
        pub result: Option<crate::Enumeration<DataResult>>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
        }
        Data {
            0 => code: "code",
            1 => result: "result",
        }
    }
}
