//! `/v3/merchant/fund/withdraw/bill-type/{bill_type}`

/// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
pub struct BillType {
    pub(crate) node: crate::chain::Node,
}

impl BillType {
    /// 按日下载提现异常文件 (partner)
    ///
    /// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::fund::withdraw::bill_type::bill_type::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_type(get::BillType::NO_SUCC)
    ///     .bill_date("2019-06-11")
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client
    ///     .v3()
    ///     .merchant()
    ///     .fund()
    ///     .withdraw()
    ///     .bill_type()
    ///     .bill_type("1")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant/fund/withdraw/bill-type/{bill_type}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/withdraw/bill-type/{bill_type}")
    }
}

/// 按日下载提现异常文件
pub mod get {
    use crate::message;

    pub use crate::shared::v3_bill_fundflowbill_get::TarType;
    pub use crate::shared::v3_bill_fundflowbill_get_hash_type::HashType;
    pub use crate::shared::v3_bill_fundflowbill_get_response::Response;

    enumeration! {
        /// 账单类型
        BillType {
            NO_SUCC = "NO_SUCC",
        }
    }

    /// 按日下载提现异常文件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<BillType>>("bill_type"),
            message::required::<String>("bill_date"),
            message::optional::<crate::Enumeration<TarType>>("tar_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 账单类型
        pub fn bill_type(self, value: impl Into<crate::Enumeration<BillType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BillType>>("bill_type", value))
        }

        /// 账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bill_date", value))
        }

        /// 压缩类型
        pub fn tar_type(self, value: impl Into<crate::Enumeration<TarType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TarType>>("tar_type", value))
        }
    }

    request!(Request);
}
