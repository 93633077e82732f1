//! `v2/pay/downloadbill`

/// `v2/pay/downloadbill`
pub struct Downloadbill {
    pub(crate) node: crate::chain::Node,
}

impl Downloadbill {
    /// 下载对账单 (direct and partner)
    ///
    /// `POST /pay/downloadbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::downloadbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .bill_date("20140603")
    ///     .bill_type(post::BillType::ALL)
    ///     .tar_type(post::TarType::GZIP);
    /// let answer = client.v2().pay().downloadbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<bytes::Bytes> {
        self.node.post("/pay/downloadbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/downloadbill")
    }
}

/// 下载对账单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_bill_fundflowbill_get::TarType;

    enumeration! {
        /// 账单类型
        BillType {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            RECHARGE_REFUND = "RECHARGE_REFUND",
        }
    }

    /// 下载对账单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("bill_date"),
            message::optional::<crate::Enumeration<BillType>>("bill_type"),
            message::optional::<crate::Enumeration<TarType>>("tar_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 对账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bill_date", value))
        }

        /// 账单类型
        pub fn bill_type(self, value: impl Into<crate::Enumeration<BillType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BillType>>("bill_type", value))
        }

        /// 压缩账单
        pub fn tar_type(self, value: impl Into<crate::Enumeration<TarType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TarType>>("tar_type", value))
        }
    }

    request!(Request);
}
