//! `/v3/aggracct-bc/wb-channel/account/mch_media`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/account/mch_media`
#[derive(Clone, Debug)]
pub struct MchMedia(pub(crate) Node);

impl MchMedia {
    /// 查询商户影像件资料
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/mch_media`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::account::mch_media::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("mchid_example")
    ///     .platform_trx_id("platform_trx_id_example")
    ///     .business_scene(get::BusinessScene::SJT_MICRO_PLUS_OPEN_ACCOUNT)
    ///     .mch_media_type(get::MchMediaType::ID_CARD_FRONT)
    ///     .media_id("media_id_example");
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .account()
    ///     .mch_media()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/account/mch_media", rest)
    }
}

/// 查询商户影像件资料
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/aggracct-bc/wb-channel/account/mch_media");

    enumeration! {
        /// 业务场景
        BusinessScene {
            SJT_MICRO_PLUS_OPEN_ACCOUNT = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
            SJT_MICRO_PLUS_UPDATE_INFO = "SJT_MICRO_PLUS_UPDATE_INFO",
            GET_BY_MEDIA_ID = "GET_BY_MEDIA_ID",
        }
    }

    enumeration! {
        /// 影像件类型
        MchMediaType {
            ID_CARD_FRONT = "ID_CARD_FRONT",
            ID_CARD_BACK = "ID_CARD_BACK",
            STORE_FRONT = "STORE_FRONT",
            STORE_INTERIOR = "STORE_INTERIOR",
        }
    }

    enumeration! {
        /// 文件类型
        MediaType {
            JPG = "jpg",
            PNG = "png",
            BMP = "bmp",
            JPEG = "jpeg",
        }
    }

    /// 查询商户影像件资料：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 微信支付商户号
        pub mchid: Option<String>,
        /// 微信支付业务申请单号
        pub platform_trx_id: Option<String>,
        /// 业务场景
        pub business_scene: Required<Enumeration<BusinessScene>>,
        /// 影像件类型
        pub mch_media_type: Option<Enumeration<MchMediaType>>,
        /// 影像件资料ID
        pub media_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微信支付商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// 微信支付业务申请单号
        #[inline]
        pub fn platform_trx_id(mut self, value: impl Into<String>) -> Self {
            self.platform_trx_id = Some(value.into());
            self
        }

        /// 业务场景
        #[inline]
        pub fn business_scene(mut self, value: impl Into<Enumeration<BusinessScene>>) -> Self {
            self.business_scene = Required::set(value.into());
            self
        }

        /// 影像件类型
        #[inline]
        pub fn mch_media_type(mut self, value: impl Into<Enumeration<MchMediaType>>) -> Self {
            self.mch_media_type = Some(value.into());
            self
        }

        /// 影像件资料ID
        #[inline]
        pub fn media_id(mut self, value: impl Into<String>) -> Self {
            self.media_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("platform_trx_id", &mut self.platform_trx_id),
                ("business_scene", &mut self.business_scene),
                ("mch_media_type", &mut self.mch_media_type),
                ("media_id", &mut self.media_id),
            ]);
        }
    }

    /// 查询商户影像件资料：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件内容
        pub media_content: Option<String>,
        /// 文件类型
        pub media_type: Option<Enumeration<MediaType>>,
        /// 文件摘要
        pub media_sm3: Option<String>,
        /// sm4密钥
        pub key: Option<String>,
        /// 影像件资料ID
        pub media_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("media_content", &mut self.media_content),
                ("media_type", &mut self.media_type),
                ("media_sm3", &mut self.media_sm3),
                ("key", &mut self.key),
                ("media_id", &mut self.media_id),
            ]);
        }
    }

    message!(Request, Response);
}
