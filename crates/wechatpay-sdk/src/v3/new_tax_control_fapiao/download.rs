//! 下载发票文件 · Download a fapiao file
//!
//! `/v3/new-tax-control-fapiao/download`

/// 下载发票文件 · Download a fapiao file
///
/// `/v3/new-tax-control-fapiao/download`
#[derive(Clone)]
pub struct Download {
    pub(crate) node: crate::chain::Node,
}

impl Download {
    /// 下载发票文件 · Download a fapiao file
    ///
    /// `GET /v3/new-tax-control-fapiao/download`
    ///
    /// 按下载信息里的令牌下载电子发票文件，返回文件内容；先调用获取发票下载信息接口。模式：普通商户、服务商。
    ///
    /// Downloads an e-fapiao file with the token from the fapiao download information. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::download::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("5f2b6c0d4e8a4b7d9c1e3f5a7b9d0c2e")
    ///     .mchid("1900000001")
    ///     .openid("oUpF8uMuAJO2M2pb1Q9zNjWeS6oQ")
    ///     .invoice_code("100001")
    ///     .invoice_no("100001")
    ///     .fapiao_id("100001");
    /// let answer = client.v3().new_tax_control_fapiao().download().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::download::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("5f2b6c0d4e8a4b7d9c1e3f5a7b9d0c2e")
    ///     .mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .openid("oUpF8uMuAJO2M2pb1Q9zNjWeS6oQ")
    ///     .invoice_code("100001")
    ///     .invoice_no("100001")
    ///     .fapiao_id("100001");
    /// let answer = client.v3().new_tax_control_fapiao().download().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012286040](https://pay.weixin.qq.com/doc/v3/merchant/4012286040), [partner/4012071750](https://pay.weixin.qq.com/doc/v3/partner/4012071750)
    #[doc(alias(
        "下载发票文件",
        "Download a fapiao file",
        "电子发票",
        "download",
        "new-tax-control-fapiao/download"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/new-tax-control-fapiao/download", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/download")
    }
}

/// 下载发票文件 · Download a fapiao file
pub mod get {

    /// 下载发票文件：请求 · Download a fapiao file: request
    pub struct Request {
        /// 前序download\_url的查询参数（必填） · Query parameter from the \`download\_url\` (required)
        pub token: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 通过查询电子发票接口获取的card\_openid（必填） · User openid from the fapiao query (card Official Account) (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 发票代码（必填） · Fapiao code (required)
        pub invoice_code: Option<String>,
        /// 发票号码（必填） · Fapiao number (required)
        pub invoice_no: Option<String>,
        /// 唯一标识一张发票（必填） · Fapiao ID (required)
        pub fapiao_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 前序download\_url的查询参数（必填） · Query parameter from the \`download\_url\` (required)
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 通过查询电子发票接口获取的card\_openid（必填） · User openid from the fapiao query (card Official Account) (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 发票代码（必填） · Fapiao code (required)
        pub fn invoice_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_code = value.into_member();
            self
        }

        /// 发票号码（必填） · Fapiao number (required)
        pub fn invoice_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_no = value.into_member();
            self
        }

        /// 唯一标识一张发票（必填） · Fapiao ID (required)
        pub fn fapiao_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_id = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => token: Required "token",
            1 => mchid: Required "mchid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => openid: Required "openid",
            4 => invoice_code: Required "invoice_code",
            5 => invoice_no: Required "invoice_no",
            6 => fapiao_id: Required "fapiao_id",
        }
    }
}
