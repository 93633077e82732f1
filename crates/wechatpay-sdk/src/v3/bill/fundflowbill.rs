//! `/v3/bill/fundflowbill`

/// `/v3/bill/fundflowbill`
pub struct Fundflowbill {
    pub(crate) node: crate::chain::Node,
}

impl Fundflowbill {
    /// 申请资金账单 (direct and partner)
    ///
    /// `GET /v3/bill/fundflowbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::fundflowbill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .sub_mchid("")
    ///     .account_type(get::AccountType::BASIC)
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().bill().fundflowbill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551886)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bill/fundflowbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/bill/fundflowbill")
    }
}

/// 申请资金账单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_bill_fundflowbill_get::TarType;
    pub use crate::shared::v3_bill_fundflowbill_get_hash_type::HashType;
    pub use crate::shared::v3_bill_fundflowbill_get_response::Response;

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
            ALL = "ALL",
        }
    }

    /// 申请资金账单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("bill_date"),
            message::optional::<String>("sub_mchid"),
            message::optional::<crate::Enumeration<AccountType>>("account_type"),
            message::optional::<crate::Enumeration<TarType>>("tar_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bill_date", value))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 资金账户类型
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 压缩类型
        pub fn tar_type(self, value: impl Into<crate::Enumeration<TarType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TarType>>("tar_type", value))
        }
    }

    request!(Request);
}
