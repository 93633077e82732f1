//! `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`

/// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
#[derive(Clone)]
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
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The account type is not open, or the account did not exist on that day. Check `account_type` and `date`.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/fund/enddaybalance/{sub_mchid}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/enddaybalance/{sub_mchid}")
    }
}

/// 查询二级商户账户日终余额
pub mod get {

    enumeration! {
        /// 账户类型
        AccountType {
            BASIC = "BASIC",
            DEPOSIT = "DEPOSIT",
        }
    }

    enumeration! {
        /// 账户类型
        ResponseAccountType {
            BASIC = "BASIC",
            DEPOSIT = "DEPOSIT",
        }
    }

    /// 查询二级商户账户日终余额：请求
    pub struct Request {
        /// 日期（必填）
        pub date: Option<String>,
        /// 账户类型
        pub account_type: AccountType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 日期（必填）
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }

        /// 账户类型
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
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
