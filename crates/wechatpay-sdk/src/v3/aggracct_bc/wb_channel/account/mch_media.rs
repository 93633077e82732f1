//! `/v3/aggracct-bc/wb-channel/account/mch_media`

/// `/v3/aggracct-bc/wb-channel/account/mch_media`
pub struct MchMedia {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/account/mch_media", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/account/mch_media")
    }
}

/// 查询商户影像件资料
pub mod get {
    use crate::message;

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("mchid"),
            message::optional::<String>("platform_trx_id"),
            message::required::<crate::Enumeration<BusinessScene>>("business_scene"),
            message::optional::<crate::Enumeration<MchMediaType>>("mch_media_type"),
            message::optional::<String>("media_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 微信支付业务申请单号
        pub fn platform_trx_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("platform_trx_id", value))
        }

        /// 业务场景（必填）
        pub fn business_scene(self, value: impl Into<crate::Enumeration<BusinessScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BusinessScene>>("business_scene", value))
        }

        /// 影像件类型
        pub fn mch_media_type(self, value: impl Into<crate::Enumeration<MchMediaType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MchMediaType>>("mch_media_type", value))
        }

        /// 影像件资料ID
        pub fn media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("media_id", value))
        }
    }

    /// 查询商户影像件资料：应答
    #[non_exhaustive]
    pub struct Response {
        /// 文件内容
        pub media_content: Option<String>,
        /// 文件类型
        pub media_type: Option<crate::Enumeration<MediaType>>,
        /// 文件摘要
        pub media_sm3: Option<String>,
        /// sm4密钥
        pub key: Option<String>,
        /// 影像件资料ID
        pub media_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => media_content: "media_content",
            1 => media_type: "media_type",
            2 => media_sm3: "media_sm3",
            3 => key: "key",
            4 => media_id: "media_id",
        }
    }
}
