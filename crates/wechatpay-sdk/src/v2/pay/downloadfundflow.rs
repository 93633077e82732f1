//! `v2/pay/downloadfundflow`

use bytes::Bytes;

use crate::chain::{Call, Chain, Method, Node};

/// `v2/pay/downloadfundflow`
pub struct Downloadfundflow {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<Bytes> {
        self.node.download(Method::POST, "/pay/downloadfundflow").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/pay/downloadfundflow", rest)
    }
}

/// 下载资金账单
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v3_bill_fundflowbill_get_tar_type::TarType;

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "Basic",
            OPERATION = "Operation",
            FEES = "Fees",
        }
    }

    /// 下载资金账单：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("bill_date"),
            required::<Enumeration<AccountType>>("account_type"),
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

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<Enumeration<SignType>>("sign_type", value))
        }

        /// 资金账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bill_date", value))
        }

        /// 资金账户类型（必填）
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<Enumeration<AccountType>>("account_type", value))
        }

        /// 压缩账单
        pub fn tar_type(self, value: impl Into<Enumeration<TarType>>) -> Self {
            Self(self.0.with_some::<Enumeration<TarType>>("tar_type", value))
        }
    }

    request!(Request);
}
