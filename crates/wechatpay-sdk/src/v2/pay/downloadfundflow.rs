//! `v2/pay/downloadfundflow`

/// `v2/pay/downloadfundflow`
pub struct Downloadfundflow {
    pub(crate) node: crate::chain::Node,
}

impl Downloadfundflow {
    /// 下载资金账单 (direct and partner)
    ///
    /// `POST /pay/downloadfundflow`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::downloadfundflow::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .bill_date("20140603")
    ///     .account_type(post::AccountType::BASIC)
    ///     .tar_type(post::TarType::GZIP);
    /// let answer = client.v2().pay().downloadfundflow().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<bytes::Bytes> {
        self.node.post("/pay/downloadfundflow", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/downloadfundflow")
    }
}

/// 下载资金账单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v3_bill_fundflowbill_get::TarType;

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "Basic",
            OPERATION = "Operation",
            FEES = "Fees",
        }
    }

    /// 下载资金账单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("bill_date"),
            message::required::<crate::Enumeration<AccountType>>("account_type"),
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

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 资金账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bill_date", value))
        }

        /// 资金账户类型（必填）
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 压缩账单
        pub fn tar_type(self, value: impl Into<crate::Enumeration<TarType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TarType>>("tar_type", value))
        }
    }

    request!(Request);
}
