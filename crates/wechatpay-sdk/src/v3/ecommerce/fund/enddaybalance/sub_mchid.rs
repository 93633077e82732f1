//! 查询二级商户账户日终余额 · Query a sub-merchant end-of-day balance
//!
//! `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`

/// 查询二级商户账户日终余额 · Query a sub-merchant end-of-day balance
///
/// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询二级商户账户日终余额 · Query a sub-merchant end-of-day balance
    ///
    /// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    ///
    /// 电商平台查询二级商户账户在某一天日终时的余额，返回可用余额和不可用余额。模式：服务商。
    ///
    /// Queries the balance of a sub-merchant account at the end of a day and returns the available and pending amounts. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::enddaybalance::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().date("2019-08-17");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .fund()
    ///     .enddaybalance()
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
    /// 官方文档 · Official pages: [partner/4012476693](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
    #[doc(alias(
        "查询二级商户账户日终余额",
        "Query a sub-merchant end-of-day balance",
        "平台收付通 二级商户提现",
        "enddaybalance",
        "fund/enddaybalance"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/fund/enddaybalance/{sub_mchid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/enddaybalance/{sub_mchid}")
    }
}

/// 查询二级商户账户日终余额 · Query a sub-merchant end-of-day balance
pub mod get {

    enumeration! {
        /// 账户类型 · Account type
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `DEPOSIT`: 保证金账户 · Guarantee deposit account
            DEPOSIT = "DEPOSIT",
        }
    }

    enumeration! {
        /// 账户类型 · Account type
        ResponseAccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `DEPOSIT`: 保证金账户 · Guarantee deposit account
            DEPOSIT = "DEPOSIT",
        }
    }

    /// 查询二级商户账户日终余额：请求 · Query a sub-merchant end-of-day balance: request
    pub struct Request {
        /// 日期（必填） · Date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub date: Option<String>,
        /// 账户类型 · Account type
        pub account_type: AccountType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 日期（必填） · Date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }

        /// 账户类型 · Account type
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询二级商户账户日终余额：应答 · Query a sub-merchant end-of-day balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 可用余额 · Available balance
        ///
        /// 单位为分。In fen.
        pub available_amount: Option<crate::Fen>,
        /// 不可用余额 · Pending balance
        ///
        /// 单位为分。In fen.
        pub pending_amount: Option<crate::Fen>,
        /// 账户类型 · Account type
        pub account_type: ResponseAccountType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => date: Required "date",
            1 => account_type: Optional "account_type",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => available_amount: Optional "available_amount",
            2 => pending_amount: Optional "pending_amount",
            3 => account_type: Optional "account_type",
        }
    }
}
