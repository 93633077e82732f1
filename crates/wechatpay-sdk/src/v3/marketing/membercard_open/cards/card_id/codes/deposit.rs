//! 导入会员Code · Import membership card codes
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`

/// 导入会员Code · Import membership card codes
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
#[derive(Clone)]
pub struct Deposit {
    pub(crate) node: crate::chain::Node,
}

impl Deposit {
    /// 导入会员Code · Import membership card codes
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    ///
    /// 向会员卡模板导入商户自有的会员卡号，供用户领卡时分配，返回导入结果。模式：普通商户、服务商。
    ///
    /// Imports the merchant's own card codes into a membership card template and returns the result. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::deposit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
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
    /// 官方文档 · Official pages: [merchant/4012545728](https://pay.weixin.qq.com/doc/v3/merchant/4012545728), [partner/4012709031](https://pay.weixin.qq.com/doc/v3/partner/4012709031)
    #[doc(alias(
        "导入会员Code",
        "Import membership card codes",
        "会员卡",
        "deposit",
        "codes/deposit"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/codes/deposit", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/deposit")
    }
}

/// 导入会员Code · Import membership card codes
pub mod post {

    enumeration! {
        /// 导入结果 · Import result
        DataResult {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `DUPLICATE`: 重复 · Duplicate
            DUPLICATE = "DUPLICATE",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 导入会员Code ：请求 · Import membership card codes: request
    pub struct Request {
        /// 会员卡code · Membership card code
        pub code: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡code · Membership card code
        pub fn code<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.code = value.into_list();
            self
        }
    }

    /// 导入会员Code ：应答 · Import membership card codes: answer
    #[non_exhaustive]
    pub struct Response {
        /// 导入结果 · Import result
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 导入结果 · Import result
    #[non_exhaustive]
    pub struct Data {
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// 导入结果 · Import result
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
