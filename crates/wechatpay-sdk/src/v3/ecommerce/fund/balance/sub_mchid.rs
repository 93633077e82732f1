//! 查询二级商户账户实时余额 · Query a sub-merchant real-time balance
//!
//! `/v3/ecommerce/fund/balance/{sub_mchid}`

/// 查询二级商户账户实时余额 · Query a sub-merchant real-time balance
///
/// `/v3/ecommerce/fund/balance/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询二级商户账户实时余额 · Query a sub-merchant real-time balance
    ///
    /// `GET /v3/ecommerce/fund/balance/{sub_mchid}`
    ///
    /// 电商平台查询二级商户资金账户此刻的余额，返回可用余额和不可用余额。模式：服务商。
    ///
    /// Queries the current balance of a sub-merchant account and returns the available and pending amounts. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::balance::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
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
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 账户类型未开通，或该日没有此账户。核对 account_type 与 date。 · The account type is not open, or the account did not exist on that day. Check `account_type` and `date`.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012476690](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
    #[doc(alias(
        "查询二级商户账户实时余额",
        "Query a sub-merchant real-time balance",
        "平台收付通 二级商户提现",
        "balance",
        "fund/balance"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/fund/balance/{sub_mchid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/balance/{sub_mchid}")
    }
}

/// 查询二级商户账户实时余额 · Query a sub-merchant real-time balance
pub mod get {

    enumeration! {
        /// 资金账户类型 · Fund account type
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
            /// `DEPOSIT`: 保证金账户 · Guarantee deposit account
            DEPOSIT = "DEPOSIT",
        }
    }

    enumeration! {
        /// 资金账户类型 · Fund account type
        ResponseAccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
            /// `DEPOSIT`: 保证金账户 · Guarantee deposit account
            DEPOSIT = "DEPOSIT",
        }
    }

    /// 查询二级商户账户实时余额：请求 · Query a sub-merchant real-time balance: request
    pub struct Request {
        /// 资金账户类型 · Fund account type
        pub account_type: AccountType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 资金账户类型 · Fund account type
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询二级商户账户实时余额：应答 · Query a sub-merchant real-time balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 资金账户类型 · Fund account type
        pub account_type: ResponseAccountType,
        /// 可用余额 · Available balance
        ///
        /// 单位为分。In fen.
        pub available_amount: Option<crate::Fen>,
        /// 不可用余额 · Pending balance
        ///
        /// 单位为分。In fen.
        pub pending_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => account_type: Optional "account_type",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => account_type: Optional "account_type",
            2 => available_amount: Optional "available_amount",
            3 => pending_amount: Optional "pending_amount",
        }
    }
}
