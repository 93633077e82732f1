//! `/v3/ecommerce/fund/balance/{sub_mchid}`

/// `/v3/ecommerce/fund/balance/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询二级商户账户实时余额 (partner)
    ///
    /// `GET /v3/ecommerce/fund/balance/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::balance::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().account_type(get::AccountType::BASIC);
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .fund()
    ///     .balance()
    ///     .sub_mchid("1900000109")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/fund/balance/{sub_mchid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/balance/{sub_mchid}")
    }
}

/// 查询二级商户账户实时余额
pub mod get {
    use crate::message;

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
            DEPOSIT = "DEPOSIT",
        }
    }

    /// 查询二级商户账户实时余额：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<crate::Enumeration<AccountType>>("account_type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 资金账户类型
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }
    }

    /// 查询二级商户账户实时余额：应答
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 资金账户类型
        pub account_type: Option<crate::Enumeration<AccountType>>,
        /// 可用余额，单位为分
        pub available_amount: Option<crate::Fen>,
        /// 不可用余额，单位为分
        pub pending_amount: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => account_type: "account_type",
            2 => available_amount: "available_amount",
            3 => pending_amount: "pending_amount",
        }
    }
}
