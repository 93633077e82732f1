//! 门店报名品牌加价购活动 · Apply stores for an add-on campaign
//!
//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`

/// 门店报名品牌加价购活动 · Apply stores for an add-on campaign
///
/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 门店报名品牌加价购活动 · Apply stores for an add-on campaign
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
    ///
    /// 为门店报名品牌加价购活动，返回报名成功和失败的记录。模式：普通商户、服务商。
    ///
    /// Applies for a brand add-on purchase campaign on behalf of stores. Returns the applications that succeeded and failed. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::activity::activity_id::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .caller_merchant_id("100001")
    ///     .apply_infos([post::ApplyInfos::new()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .activity()
    ///     .activity_id("100001")
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [retail-store/introduction.html](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[doc(alias(
        "门店报名品牌加价购活动",
        "Apply stores for an add-on campaign",
        "品牌小店营销",
        "apply",
        "activity/apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply")
    }
}

/// 门店报名品牌加价购活动 · Apply stores for an add-on campaign
pub mod post {

    /// 门店报名品牌加价购活动：请求 · Apply stores for an add-on campaign: request
    pub struct Request {
        /// 调用报名活动API的商户的商户号（必填） · Calling merchant ID (required)
        pub caller_merchant_id: Option<String>,
        /// 门店报名信息（必填） · Store enrolment information (required)
        pub apply_infos: Option<Vec<ApplyInfos>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 调用报名活动API的商户的商户号（必填） · Calling merchant ID (required)
        pub fn caller_merchant_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.caller_merchant_id = value.into_member();
            self
        }

        /// 门店报名信息（必填） · Store enrolment information (required)
        pub fn apply_infos<M>(mut self, value: impl crate::IntoList<ApplyInfos, M>) -> Self {
            self.apply_infos = value.into_list();
            self
        }
    }

    /// 门店报名信息 · Store enrolment information
    pub struct ApplyInfos {
        /// 门店信息 · Store information
        pub store_info: Option<StoreInfo>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub goods_original_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ApplyInfos {
        /// 门店信息 · Store information
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }

        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub fn goods_original_price<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.goods_original_price = value.into_member();
            self
        }
    }

    /// 门店信息 · Store information
    pub struct StoreInfo {
        /// 门店ID · Store ID
        pub store_id: Option<String>,
        /// 门店补贴入账商户号 · Store subsidy receiving merchant ID
        pub accounting_merchant_id: Option<String>,
        /// 门店商户号 · Store merchant ID
        pub merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreInfo {
        /// 门店ID · Store ID
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_id = value.into_member();
            self
        }

        /// 门店补贴入账商户号 · Store subsidy receiving merchant ID
        pub fn accounting_merchant_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.accounting_merchant_id = value.into_member();
            self
        }

        /// 门店商户号 · Store merchant ID
        pub fn merchant_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_id = value.into_member();
            self
        }
    }

    /// 门店报名品牌加价购活动：应答 · Apply stores for an add-on campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回结果文案 · Result message
        pub return_message: Option<String>,
        /// 失败的报名记录 · Failed enrolments
        pub failed_apply_infos: Option<Vec<FailedApplyInfos>>,
        /// 成功的报名记录 · Successful enrolments
        pub succeed_apply_infos: Option<Vec<SucceedApplyInfos>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 失败的报名记录 · Failed enrolments
    #[non_exhaustive]
    pub struct FailedApplyInfos {
        /// 门店信息 · Store information
        pub store_info: Option<FailedApplyInfosStoreInfo>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub goods_original_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 成功的报名记录 · Successful enrolments
    #[non_exhaustive]
    pub struct SucceedApplyInfos {
        /// 门店信息 · Store information
        pub store_info: Option<SucceedApplyInfosStoreInfo>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub goods_original_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店信息 · Store information
    #[non_exhaustive]
    pub struct FailedApplyInfosStoreInfo {
        /// 门店ID · Store ID
        pub store_id: Option<String>,
        /// 门店补贴入账商户号 · Store subsidy receiving merchant ID
        pub accounting_merchant_id: Option<String>,
        /// 门店商户号 · Store merchant ID
        pub merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店信息 · Store information
    #[non_exhaustive]
    pub struct SucceedApplyInfosStoreInfo {
        /// 门店ID · Store ID
        pub store_id: Option<String>,
        /// 门店补贴入账商户号 · Store subsidy receiving merchant ID
        pub accounting_merchant_id: Option<String>,
        /// 门店商户号 · Store merchant ID
        pub merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ApplyInfos, StoreInfo);

    message! {
        Request {
            0 => caller_merchant_id: Required "caller_merchant_id",
            1 => apply_infos: Required "apply_infos",
        }
        ApplyInfos {
            0 => store_info: Optional "store_info",
            1 => goods_original_price: Optional "goods_original_price",
        }
        StoreInfo {
            0 => store_id: Optional "store_id",
            1 => accounting_merchant_id: Optional "accounting_merchant_id",
            2 => merchant_id: Optional "merchant_id",
        }
        Response {
            0 => return_message: Optional "return_message",
            1 => failed_apply_infos: Optional "failed_apply_infos",
            2 => succeed_apply_infos: Optional "succeed_apply_infos",
        }
        FailedApplyInfos {
            0 => store_info: Optional "store_info",
            1 => goods_original_price: Optional "goods_original_price",
        }
        SucceedApplyInfos {
            0 => store_info: Optional "store_info",
            1 => goods_original_price: Optional "goods_original_price",
        }
        FailedApplyInfosStoreInfo {
            0 => store_id: Optional "store_id",
            1 => accounting_merchant_id: Optional "accounting_merchant_id",
            2 => merchant_id: Optional "merchant_id",
        }
        SucceedApplyInfosStoreInfo {
            0 => store_id: Optional "store_id",
            1 => accounting_merchant_id: Optional "accounting_merchant_id",
            2 => merchant_id: Optional "merchant_id",
        }
    }
}
