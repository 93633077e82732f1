//! `/v3/new-tax-control-fapiao/download`

/// `/v3/new-tax-control-fapiao/download`
pub struct Download {
    pub(crate) node: crate::chain::Node,
}

impl Download {
    /// 下载发票文件 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/download`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::download::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("1")
    ///     .mchid("1900000109")
    ///     .openid("1")
    ///     .invoice_code("1")
    ///     .invoice_no("1")
    ///     .fapiao_id("1");
    /// let answer = client.v3().new_tax_control_fapiao().download().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/new-tax-control-fapiao/download", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/download")
    }
}

/// 下载发票文件
pub mod get {
    use crate::message;

    /// 下载发票文件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("token"),
            message::required::<String>("mchid"),
            message::optional::<String>("sub_mchid"),
            message::required::<String>("openid"),
            message::required::<String>("invoice_code"),
            message::required::<String>("invoice_no"),
            message::required::<String>("fapiao_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 前序download\_url的查询参数（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 通过查询电子发票接口获取的card\_openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 发票代码（必填）
        pub fn invoice_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_code", value))
        }

        /// 发票号码（必填）
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_no", value))
        }

        /// 唯一标识一张发票（必填）
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_id", value))
        }
    }

    request!(Request);
}
