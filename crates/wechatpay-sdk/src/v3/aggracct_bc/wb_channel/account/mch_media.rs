//! 查询商户影像件资料 · Query a merchant document image
//!
//! `/v3/aggracct-bc/wb-channel/account/mch_media`

/// 查询商户影像件资料 · Query a merchant document image
///
/// `/v3/aggracct-bc/wb-channel/account/mch_media`
#[derive(Clone)]
pub struct MchMedia {
    pub(crate) node: crate::chain::Node,
}

impl MchMedia {
    /// 查询商户影像件资料 · Query a merchant document image
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/mch_media`
    ///
    /// 银行渠道查询商户的影像件资料，返回加密的文件内容、文件摘要和SM4密钥。模式：普通商户。
    ///
    /// Queries a document image of a merchant and returns the encrypted content, its digest and the SM4 key. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::account::mch_media::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .business_scene(get::BusinessScene::SJT_MICRO_PLUS_OPEN_ACCOUNT);
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
    /// 官方文档 · Official pages: [merchant/4025779210](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
    #[doc(alias(
        "查询商户影像件资料",
        "Query a merchant document image",
        "聚合账户银行渠道服务",
        "mch_media",
        "account/mch_media"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/account/mch_media", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/account/mch_media")
    }
}

/// 查询商户影像件资料 · Query a merchant document image
pub mod get {

    enumeration! {
        /// 业务场景 · Business scenario
        BusinessScene {
            /// `SJT_MICRO_PLUS_OPEN_ACCOUNT`: 小微商户开户 · Micro merchant opens an account
            SJT_MICRO_PLUS_OPEN_ACCOUNT = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
            /// `SJT_MICRO_PLUS_UPDATE_INFO`: 小微商户更新资料 · Micro merchant updates its data
            SJT_MICRO_PLUS_UPDATE_INFO = "SJT_MICRO_PLUS_UPDATE_INFO",
            /// `GET_BY_MEDIA_ID`: 按媒体文件标识获取 · By media ID
            GET_BY_MEDIA_ID = "GET_BY_MEDIA_ID",
        }
    }

    enumeration! {
        /// 影像件类型 · Image type
        MchMediaType {
            /// `ID_CARD_FRONT`: 身份证人像面 · ID card, portrait side
            ID_CARD_FRONT = "ID_CARD_FRONT",
            /// `ID_CARD_BACK`: 身份证国徽面 · ID card, emblem side
            ID_CARD_BACK = "ID_CARD_BACK",
            /// `STORE_FRONT`: 门店门头 · Front of the store
            STORE_FRONT = "STORE_FRONT",
            /// `STORE_INTERIOR`: 店内环境 · Interior of the store
            STORE_INTERIOR = "STORE_INTERIOR",
        }
    }

    enumeration! {
        /// 文件类型 · File type
        MediaType {
            /// `jpg`: JPG 图片 · JPG image
            JPG = "jpg",
            /// `png`: PNG 图片 · PNG image
            PNG = "png",
            /// `bmp`: BMP 图片 · BMP image
            BMP = "bmp",
            /// `jpeg`: JPEG 图片 · JPEG image
            JPEG = "jpeg",
        }
    }

    /// 查询商户影像件资料：请求 · Query a merchant document image: request
    pub struct Request {
        /// 微信支付商户号 · WeChat Pay merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 微信支付业务申请单号 · WeChat Pay business application number
        pub platform_trx_id: Option<String>,
        /// 业务场景（必填） · Business scenario (required)
        pub business_scene: BusinessScene,
        /// 影像件类型 · Image type
        pub mch_media_type: MchMediaType,
        /// 影像件资料ID · Image file ID
        pub media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付商户号 · WeChat Pay merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 微信支付业务申请单号 · WeChat Pay business application number
        pub fn platform_trx_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.platform_trx_id = value.into_member();
            self
        }

        /// 业务场景（必填） · Business scenario (required)
        pub fn business_scene<M>(
            mut self,
            value: impl crate::IntoMember<BusinessScene, M>,
        ) -> Self {
            self.business_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 影像件类型 · Image type
        pub fn mch_media_type<M>(mut self, value: impl crate::IntoMember<MchMediaType, M>) -> Self {
            self.mch_media_type = value.into_member().unwrap_or_default();
            self
        }

        /// 影像件资料ID · Image file ID
        pub fn media_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.media_id = value.into_member();
            self
        }
    }

    /// 查询商户影像件资料：应答 · Query a merchant document image: answer
    #[non_exhaustive]
    pub struct Response {
        /// 文件内容 · File content
        pub media_content: Option<String>,
        /// 文件类型 · File type
        pub media_type: MediaType,
        /// 文件摘要 · File digest
        ///
        /// 国密 SM3 摘要，十六进制。SM3 digest, in hex.
        pub media_sm3: Option<String>,
        /// sm4密钥 · SM4 key
        pub key: Option<String>,
        /// 影像件资料ID · Image file ID
        pub media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => platform_trx_id: Optional "platform_trx_id",
            2 => business_scene: Required "business_scene",
            3 => mch_media_type: Optional "mch_media_type",
            4 => media_id: Optional "media_id",
        }
        Response {
            0 => media_content: Optional "media_content",
            1 => media_type: Optional "media_type",
            2 => media_sm3: Optional "media_sm3",
            3 => key: Optional "key",
            4 => media_id: Optional "media_id",
        }
    }
}
