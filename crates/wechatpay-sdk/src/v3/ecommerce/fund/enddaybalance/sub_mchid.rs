//! `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`

/// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询二级商户账户日终余额 (partner)
    ///
    /// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::enddaybalance::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().date("2019-08-17").account_type(get::AccountType::BASIC);
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .fund()
    ///     .enddaybalance()
    ///     .sub_mchid("1222212222")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/fund/enddaybalance/{sub_mchid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/enddaybalance/{sub_mchid}")
    }
}

/// 查询二级商户账户日终余额
pub mod get {
    use crate::message;

    enumeration! {
        /// 账户类型
        AccountType {
            BASIC = "BASIC",
            DEPOSIT = "DEPOSIT",
        }
    }

    /// 查询二级商户账户日终余额：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("date"),
            message::optional::<crate::Enumeration<AccountType>>("account_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("date", value))
        }

        /// 账户类型
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }
    }

    /// 查询二级商户账户日终余额：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 可用余额，单位为分
        pub available_amount: Option<crate::Fen>,
        /// 不可用余额，单位为分
        pub pending_amount: Option<crate::Fen>,
        /// 账户类型
        pub account_type: Option<crate::Enumeration<AccountType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => available_amount: "available_amount",
            2 => pending_amount: "pending_amount",
            3 => account_type: "account_type",
        }
    }
}
