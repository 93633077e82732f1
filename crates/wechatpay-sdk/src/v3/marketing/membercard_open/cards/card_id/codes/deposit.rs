//! `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
#[derive(Clone)]
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
    /// let request = post::Request::new().code(["string"]);
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/codes/deposit", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/deposit")
    }
}

/// 导入会员Code
pub mod post {

    enumeration! {
        /// 导入结果
        DataResult {
            SUCCESS = "SUCCESS",
            DUPLICATE = "DUPLICATE",
            FAIL = "FAIL",
        }
    }

    /// 导入会员Code ：请求
    pub struct Request {
        /// 会员卡code
        pub code: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡code
        pub fn code<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.code = value.into_list();
            self
        }
    }

    /// 导入会员Code ：应答
    #[non_exhaustive]
    pub struct Response {
        /// 导入结果
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 导入结果
    #[non_exhaustive]
    pub struct Data {
        /// 会员卡code
        pub code: Option<String>,
        /// 导入结果
        pub result: DataResult,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => code: Optional "code",
        }
        Response {
            0 => data: Optional "data",
        }
        Data {
            0 => code: Optional "code",
            1 => result: Optional "result",
        }
    }
}
