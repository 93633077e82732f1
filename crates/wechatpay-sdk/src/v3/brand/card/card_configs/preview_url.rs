//! `/v3/brand/card/card-configs/preview-url`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/card/card-configs/preview-url`
pub struct PreviewUrl(pub(crate) Node);

impl PreviewUrl {
    /// 获取商家名片预览二维码 (partner)
    ///
    /// `GET /v3/brand/card/card-configs/preview-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::preview_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .applyment_id("1111111111")
    ///     .brand_id("120344");
    /// let answer = client.v3().brand().card().card_configs().preview_url().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/card/card-configs/preview-url", rest)
    }
}

/// 获取商家名片预览二维码
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_configs::cancel_applyment::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/card/card-configs/preview-url");

    /// 获取商家名片预览二维码：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 商家名片预览二维码链接
        pub card_preview_url: Option<String>,
        /// 预览二维码链接过期时间
        pub url_expired_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("business_code", &mut self.business_code),
                1 => Named("applyment_id", &mut self.applyment_id),
                2 => Named("brand_id", &mut self.brand_id),
                3 => Named("card_preview_url", &mut self.card_preview_url),
                4 => Named("url_expired_time", &mut self.url_expired_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
