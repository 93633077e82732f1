//! 上传商家电子小票跳转信息 · Upload receipt jump information
//!
//! `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`

/// 上传商家电子小票跳转信息 · Upload receipt jump information
///
/// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
#[derive(Clone)]
pub struct Merchantshoppingreceiptjumpinfos {
    pub(crate) node: crate::chain::Node,
}

impl Merchantshoppingreceiptjumpinfos {
    /// 上传商家电子小票跳转信息 · Upload receipt jump information
    ///
    /// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
    ///
    /// 为一笔交易上传商家电子小票的跳转信息，用户在账单里可跳转到商家小票。模式：普通商户、服务商。
    ///
    /// Uploads the link from the bill of a transaction to the merchant's own electronic receipt. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::merchantshoppingreceiptjumpinfos::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4200000008202209139188072801")
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
    /// 官方文档 · Official pages: [merchant/4012443843](https://pay.weixin.qq.com/doc/v3/merchant/4012443843), [partner/4012443825](https://pay.weixin.qq.com/doc/v3/partner/4012443825)
    #[doc(alias(
        "上传商家电子小票跳转信息",
        "Upload receipt jump information",
        "电子小票",
        "merchantshoppingreceiptjumpinfos",
        "shopping-receipt/merchantshoppingreceiptjumpinfos"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos")
    }
}

/// 上传商家电子小票跳转信息 · Upload receipt jump information
pub mod post {

    /// 上传商家电子小票跳转信息：请求 · Upload receipt jump information: request
    pub struct Request {
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户号 · Merchant ID
        pub transaction_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub transaction_sub_mchid: Option<String>,
        /// 下单用户OpenID（必填） · Ordering user openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 商户上传时间（必填） · Merchant upload time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub merchant_upload_time: Option<crate::Time>,
        /// 跳转信息（必填） · Redirect information (required)
        pub jump_info: Option<JumpInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户号 · Merchant ID
        pub fn transaction_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn transaction_sub_mchid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.transaction_sub_mchid = value.into_member();
            self
        }

        /// 下单用户OpenID（必填） · Ordering user openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 商户上传时间（必填） · Merchant upload time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn merchant_upload_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.merchant_upload_time = value.into_member();
            self
        }

        /// 跳转信息（必填） · Redirect information (required)
        pub fn jump_info<M>(mut self, value: impl crate::IntoMember<JumpInfo, M>) -> Self {
            self.jump_info = value.into_member();
            self
        }
    }

    /// 跳转信息 · Redirect information
    pub struct JumpInfo {
        /// 商户电子小票跳转信息小程序AppID（必填） · Electronic receipt Mini Program app ID (required)
        pub merchant_appid: Option<String>,
        /// 商户电子小票跳转信息小程序路径（必填） · Electronic receipt Mini Program path (required)
        pub merchant_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl JumpInfo {
        /// 商户电子小票跳转信息小程序AppID（必填） · Electronic receipt Mini Program app ID (required)
        pub fn merchant_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_appid = value.into_member();
            self
        }

        /// 商户电子小票跳转信息小程序路径（必填） · Electronic receipt Mini Program path (required)
        pub fn merchant_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_path = value.into_member();
            self
        }
    }

    /// 上传商家电子小票跳转信息：应答 · Upload receipt jump information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家电子小票跳转信息 · Merchant electronic receipt redirect information
        pub merchant_jump_info: Option<MerchantJumpInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商家电子小票跳转信息 · Merchant electronic receipt redirect information
    #[non_exhaustive]
    pub struct MerchantJumpInfo {
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户号 · Merchant ID
        pub transaction_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub transaction_sub_mchid: Option<String>,
        /// 下单用户OpenID · Ordering user openid
        pub openid: Option<String>,
        /// 商户上传时间 · Merchant upload time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub merchant_upload_time: Option<crate::Time>,
        /// 跳转信息 · Redirect information
        pub jump_info: Option<MerchantJumpInfoJumpInfo>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 修改时间 · Modification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// 归属品牌ID · Owner brand ID
        pub brand_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 跳转信息 · Redirect information
    #[non_exhaustive]
    pub struct MerchantJumpInfoJumpInfo {
        /// 商户电子小票跳转信息小程序AppID · Electronic receipt Mini Program app ID
        pub merchant_appid: Option<String>,
        /// 商户电子小票跳转信息小程序路径 · Electronic receipt Mini Program path
        pub merchant_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, JumpInfo);

    message! {
        Request {
            0 => transaction_id: Required "transaction_id",
            1 => transaction_mchid: Optional "transaction_mchid",
            2 => transaction_sub_mchid: Optional "transaction_sub_mchid",
            3 => openid: Required "openid",
            4 => merchant_upload_time: Required "merchant_upload_time",
            5 => jump_info: Required "jump_info",
        }
        JumpInfo {
            0 => merchant_appid: Required "merchant_appid",
            1 => merchant_path: Required "merchant_path",
        }
        Response {
            0 => merchant_jump_info: Optional "merchant_jump_info",
        }
        MerchantJumpInfo {
            0 => transaction_id: Optional "transaction_id",
            1 => transaction_mchid: Optional "transaction_mchid",
            2 => transaction_sub_mchid: Optional "transaction_sub_mchid",
            3 => openid: Optional "openid",
            4 => merchant_upload_time: Optional "merchant_upload_time",
            5 => jump_info: Optional "jump_info",
            6 => create_time: Optional "create_time",
            7 => modify_time: Optional "modify_time",
            8 => brand_id: Optional "brand_id",
        }
        MerchantJumpInfoJumpInfo {
            0 => merchant_appid: Optional "merchant_appid",
            1 => merchant_path: Optional "merchant_path",
        }
    }
}
