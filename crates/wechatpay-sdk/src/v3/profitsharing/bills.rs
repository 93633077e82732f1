//! `/v3/profitsharing/bills`

/// `/v3/profitsharing/bills`
pub struct Bills {
    pub(crate) node: crate::chain::Node,
}

impl Bills {
    /// 申请分账账单 (direct and partner)
    ///
    /// `GET /v3/profitsharing/bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::bills::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("")
    ///     .bill_date("2019-06-11")
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().profitsharing().bills().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/bills", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/bills")
    }
}

/// 申请分账账单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_bill_fundflowbill_get::TarType;
    pub use crate::shared::v3_bill_fundflowbill_get_hash_type::HashType;

    /// 申请分账账单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("bill_date"),
            message::optional::<crate::Enumeration<TarType>>("tar_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
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

    /// 申请分账账单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 下载地址
        pub download_url: Option<String>,
        /// 哈希类型
        pub hash_type: Option<crate::Enumeration<HashType>>,
        /// 哈希值
        pub hash_value: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => download_url: "download_url",
            1 => hash_type: "hash_type",
            2 => hash_value: "hash_value",
        }
    }
}
