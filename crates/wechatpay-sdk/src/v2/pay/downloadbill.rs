//! `v2/pay/downloadbill`

use bytes::Bytes;

use crate::chain::{Call, Chain, Method, Node};

/// `v2/pay/downloadbill`
pub struct Downloadbill {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<Bytes> {
        self.node.download(Method::POST, "/pay/downloadbill").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/pay/downloadbill", rest)
    }
}

/// 下载对账单
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};

    pub use crate::shared::v3_bill_fundflowbill_get_tar_type::TarType;

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
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<String>("bill_date"),
            optional::<Enumeration<BillType>>("bill_type"),
            optional::<Enumeration<TarType>>("tar_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn bill_type(self, value: impl Into<Enumeration<BillType>>) -> Self {
            Self(self.0.with_some::<Enumeration<BillType>>("bill_type", value))
        }

        /// 压缩账单
        pub fn tar_type(self, value: impl Into<Enumeration<TarType>>) -> Self {
            Self(self.0.with_some::<Enumeration<TarType>>("tar_type", value))
        }
    }

    request!(Request);
}
