//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`

/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 门店报名品牌加价购活动 (direct and partner)
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::activity::activity_id::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .caller_merchant_id("")
    ///     .apply_infos(vec![
    ///         post::ApplyInfos::new()
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .store_id("")
    ///                     .accounting_merchant_id("")
    ///                     .merchant_id(""),
    ///             )
    ///             .goods_original_price(0),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .activity()
    ///     .activity_id("")
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply")
    }
}

/// 门店报名品牌加价购活动
pub mod post {
    use crate::message;

    /// 门店报名品牌加价购活动：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("caller_merchant_id"),
            message::required::<Vec<ApplyInfos>>("apply_infos"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 调用报名活动API的商户的商户号（必填）
        pub fn caller_merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("caller_merchant_id", value))
        }

        /// 门店报名信息（必填）
        #[inline]
        pub fn apply_infos(self, value: Vec<ApplyInfos>) -> Self {
            Self(self.0.with("apply_infos", value))
        }
    }

    /// 门店报名信息
    pub struct ApplyInfos(pub(crate) message::Object);

    impl ApplyInfos {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<StoreInfo>("store_info"),
            message::optional::<crate::Fen>("goods_original_price"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店信息
        #[inline]
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value))
        }

        /// 商品原价，单位为分
        pub fn goods_original_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("goods_original_price", value))
        }
    }

    /// 门店信息
    pub struct StoreInfo(pub(crate) message::Object);

    impl StoreInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("store_id"),
            message::optional::<String>("accounting_merchant_id"),
            message::optional::<String>("merchant_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店ID
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_id", value))
        }

        /// 门店补贴入账商户号
        pub fn accounting_merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("accounting_merchant_id", value))
        }

        /// 门店商户号
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_id", value))
        }
    }

    /// 门店报名品牌加价购活动：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回结果文案
        pub return_message: Option<String>,
        /// 失败的报名记录
        pub failed_apply_infos: Option<Vec<FailedApplyInfos>>,
        /// 成功的报名记录
        pub succeed_apply_infos: Option<Vec<SucceedApplyInfos>>,
    }

    /// 失败的报名记录
    #[non_exhaustive]
    pub struct FailedApplyInfos {
        /// 门店信息
        pub store_info: Option<FailedApplyInfosStoreInfo>,
        /// 商品原价，单位为分
        pub goods_original_price: Option<crate::Fen>,
    }

    /// 成功的报名记录
    #[non_exhaustive]
    pub struct SucceedApplyInfos {
        /// 门店信息
        pub store_info: Option<FailedApplyInfosStoreInfo>,
        /// 商品原价，单位为分
        pub goods_original_price: Option<crate::Fen>,
    }

    /// 门店信息
    #[non_exhaustive]
    pub struct FailedApplyInfosStoreInfo {
        /// 门店ID
        pub store_id: Option<String>,
        /// 门店补贴入账商户号
        pub accounting_merchant_id: Option<String>,
        /// 门店商户号
        pub merchant_id: Option<String>,
    }

    request!(Request, ApplyInfos, StoreInfo);

    held!(ApplyInfos, StoreInfo);

    message! {
        Response {
            0 => return_message: "return_message",
            1 => failed_apply_infos: "failed_apply_infos",
            2 => succeed_apply_infos: "succeed_apply_infos",
        }
        FailedApplyInfos {
            0 => store_info: "store_info",
            1 => goods_original_price: "goods_original_price",
        }
        SucceedApplyInfos {
            0 => store_info: "store_info",
            1 => goods_original_price: "goods_original_price",
        }
        FailedApplyInfosStoreInfo {
            0 => store_id: "store_id",
            1 => accounting_merchant_id: "accounting_merchant_id",
            2 => merchant_id: "merchant_id",
        }
    }
}
