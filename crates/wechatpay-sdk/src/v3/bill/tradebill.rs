//! `/v3/bill/tradebill`

/// `/v3/bill/tradebill`
pub struct Tradebill {
    pub(crate) node: crate::chain::Node,
}

impl Tradebill {
    /// 申请交易账单 (direct and partner)
    ///
    /// `GET /v3/bill/tradebill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::tradebill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .sub_mchid("19000000001")
    ///     .bill_type(get::BillType::ALL)
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().bill().tradebill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551932)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bill/tradebill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/bill/tradebill")
    }
}

/// 申请交易账单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_bill_fundflowbill_get::TarType;
    pub use crate::shared::v3_bill_fundflowbill_get_hash_type::HashType;
    pub use crate::shared::v3_bill_fundflowbill_get_response::Response;

    enumeration! {
        /// 账单类型
        BillType {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            RECHARGE_REFUND = "RECHARGE_REFUND",
            ALL_SPECIAL = "ALL_SPECIAL",
            SUC_SPECIAL = "SUC_SPECIAL",
            REF_SPECIAL = "REF_SPECIAL",
        }
    }

    /// 申请交易账单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("bill_date"),
            message::optional::<String>("sub_mchid"),
            message::optional::<crate::Enumeration<BillType>>("bill_type"),
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

        /// 账单类型
        pub fn bill_type(self, value: impl Into<crate::Enumeration<BillType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BillType>>("bill_type", value))
        }

        /// 压缩类型
        pub fn tar_type(self, value: impl Into<crate::Enumeration<TarType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TarType>>("tar_type", value))
        }
    }

    request!(Request);
}
