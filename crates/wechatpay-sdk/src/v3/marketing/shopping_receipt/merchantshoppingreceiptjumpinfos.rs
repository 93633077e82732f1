//! `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`

/// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
pub struct Merchantshoppingreceiptjumpinfos {
    pub(crate) node: crate::chain::Node,
}

impl Merchantshoppingreceiptjumpinfos {
    /// 上传商家电子小票跳转信息 (direct and partner)
    ///
    /// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::merchantshoppingreceiptjumpinfos::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4200000008202209139188072801")
    ///     .transaction_mchid("1230000109")
    ///     .transaction_sub_mchid("1230000109")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .merchant_upload_time("2021-05-20T13:29:35.120+08:00")
    ///     .jump_info(
    ///         post::JumpInfo::new()
    ///             .merchant_appid("example_merchant_appid")
    ///             .merchant_path("example_merchant_path"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .merchantshoppingreceiptjumpinfos()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos")
    }
}

/// 上传商家电子小票跳转信息
pub mod post {
    use crate::message;

    /// 上传商家电子小票跳转信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("transaction_id"),
            message::optional::<String>("transaction_mchid"),
            message::optional::<String>("transaction_sub_mchid"),
            message::required::<String>("openid"),
            message::required::<crate::Time>("merchant_upload_time"),
            message::required::<JumpInfo>("jump_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户号
        pub fn transaction_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_mchid", value))
        }

        /// 子商户号
        pub fn transaction_sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_sub_mchid", value))
        }

        /// 下单用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 商户上传时间（必填）
        pub fn merchant_upload_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("merchant_upload_time", value))
        }

        /// 跳转信息（必填）
        #[inline]
        pub fn jump_info(self, value: JumpInfo) -> Self {
            Self(self.0.with("jump_info", value))
        }
    }

    /// 跳转信息
    pub struct JumpInfo(pub(crate) message::Object);

    impl JumpInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("merchant_appid"),
            message::required::<String>("merchant_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户电子小票跳转信息小程序AppID（必填）
        pub fn merchant_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_appid", value))
        }

        /// 商户电子小票跳转信息小程序路径（必填）
        pub fn merchant_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_path", value))
        }
    }

    /// 上传商家电子小票跳转信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家电子小票跳转信息
        pub merchant_jump_info: Option<MerchantJumpInfo>,
    }

    /// 商家电子小票跳转信息
    #[non_exhaustive]
    pub struct MerchantJumpInfo {
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户号
        pub transaction_mchid: Option<String>,
        /// 子商户号
        pub transaction_sub_mchid: Option<String>,
        /// 下单用户OpenID
        pub openid: Option<String>,
        /// 商户上传时间
        pub merchant_upload_time: Option<crate::Time>,
        /// 跳转信息
        pub jump_info: Option<MerchantJumpInfoJumpInfo>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 修改时间
        pub modify_time: Option<crate::Time>,
        /// 归属品牌ID
        pub brand_id: Option<i64>,
    }

    /// 跳转信息
    #[non_exhaustive]
    pub struct MerchantJumpInfoJumpInfo {
        /// 商户电子小票跳转信息小程序AppID
        pub merchant_appid: Option<String>,
        /// 商户电子小票跳转信息小程序路径
        pub merchant_path: Option<String>,
    }

    request!(Request, JumpInfo);

    held!(JumpInfo);

    message! {
        Response {
            0 => merchant_jump_info: "merchant_jump_info",
        }
        MerchantJumpInfo {
            0 => transaction_id: "transaction_id",
            1 => transaction_mchid: "transaction_mchid",
            2 => transaction_sub_mchid: "transaction_sub_mchid",
            3 => openid: "openid",
            4 => merchant_upload_time: "merchant_upload_time",
            5 => jump_info: "jump_info",
            6 => create_time: "create_time",
            7 => modify_time: "modify_time",
            8 => brand_id: "brand_id",
        }
        MerchantJumpInfoJumpInfo {
            0 => merchant_appid: "merchant_appid",
            1 => merchant_path: "merchant_path",
        }
    }
}
