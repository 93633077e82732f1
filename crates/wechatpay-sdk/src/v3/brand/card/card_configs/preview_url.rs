//! 获取商家名片预览二维码 · Get a business card preview link
//!
//! `/v3/brand/card/card-configs/preview-url`

/// 获取商家名片预览二维码 · Get a business card preview link
///
/// `/v3/brand/card/card-configs/preview-url`
#[derive(Clone)]
pub struct PreviewUrl {
    pub(crate) node: crate::chain::Node,
}

impl PreviewUrl {
    /// 获取商家名片预览二维码 · Get a business card preview link
    ///
    /// `GET /v3/brand/card/card-configs/preview-url`
    ///
    /// 服务商为商家名片配置申请取得预览二维码链接及其过期时间，扫码可以查看配置效果。模式：服务商。
    ///
    /// Returns the link of the QR code that previews the merchant business card settings, and when the link expires. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::preview_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("120344");
    /// let answer = client.v3().brand().card().card_configs().preview_url().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016641998](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
    #[doc(alias(
        "获取商家名片预览二维码",
        "Get a business card preview link",
        "商家名片配置",
        "preview-url",
        "card-configs/preview-url"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/card/card-configs/preview-url", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-configs/preview-url")
    }
}

/// 获取商家名片预览二维码 · Get a business card preview link
pub mod get {

    /// 获取商家名片预览二维码：请求 · Get a business card preview link: request
    pub struct Request {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号 · Business application number
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 微信支付申请单号 · WeChat Pay application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 获取商家名片预览二维码：应答 · Get a business card preview link: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 商家名片预览二维码链接 · Business card preview QR code URL
        pub card_preview_url: Option<String>,
        /// 预览二维码链接过期时间 · Preview URL expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub url_expired_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => brand_id: Required "brand_id",
        }
        Response {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => brand_id: Optional "brand_id",
            3 => card_preview_url: Optional "card_preview_url",
            4 => url_expired_time: Optional "url_expired_time",
        }
    }
}
