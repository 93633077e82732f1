//! 解锁品牌加价购活动资格 · Unlock add-on purchase qualifications
//!
//! `/v3/marketing/goods-subsidy-activity/qualification/unlock`

/// 解锁品牌加价购活动资格 · Unlock add-on purchase qualifications
///
/// `/v3/marketing/goods-subsidy-activity/qualification/unlock`
#[derive(Clone)]
pub struct Unlock {
    pub(crate) node: crate::chain::Node,
}

impl Unlock {
    /// 解锁品牌加价购活动资格 · Unlock add-on purchase qualifications
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
    ///
    /// 订单取消等情况下解锁已锁定的加价购资格，返回成功和失败的资格ID列表。模式：普通商户、服务商。
    ///
    /// Unlocks a brand's add-on purchase qualifications that were locked for an order and returns the IDs that succeeded and failed. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::qualification::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .order_information(post::OrderInformation::new())
    ///     .qualification_ids(["string"]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .qualification()
    ///     .unlock()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [retail-store/introduction.html](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[doc(alias(
        "解锁品牌加价购活动资格",
        "Unlock add-on purchase qualifications",
        "品牌小店营销",
        "unlock",
        "qualification/unlock"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/goods-subsidy-activity/qualification/unlock", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/qualification/unlock")
    }
}

/// 解锁品牌加价购活动资格 · Unlock add-on purchase qualifications
pub mod post {

    /// 解锁品牌加价购活动资格：请求 · Unlock add-on purchase qualifications: request
    pub struct Request {
        /// 订单信息（必填） · Order information (required)
        pub order_information: Option<OrderInformation>,
        /// 待锁定的加价购资格ID列表（必填） · Qualification IDs to lock (required)
        pub qualification_ids: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 订单信息（必填） · Order information (required)
        pub fn order_information<M>(
            mut self,
            value: impl crate::IntoMember<OrderInformation, M>,
        ) -> Self {
            self.order_information = value.into_member();
            self
        }

        /// 待锁定的加价购资格ID列表（必填） · Qualification IDs to lock (required)
        pub fn qualification_ids<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.qualification_ids = value.into_list();
            self
        }
    }

    /// 订单信息 · Order information
    pub struct OrderInformation {
        /// 支付订单的微信用户OpenID · Payer openid
        pub payer_openid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 订单总金额 · Total order amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 门店ID · Store ID
        pub store_id: Option<String>,
        /// 门店商户号 · Store merchant ID
        pub store_merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl OrderInformation {
        /// 支付订单的微信用户OpenID · Payer openid
        pub fn payer_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_openid = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 订单总金额 · Total order amount
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 门店ID · Store ID
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_id = value.into_member();
            self
        }

        /// 门店商户号 · Store merchant ID
        pub fn store_merchant_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_merchant_id = value.into_member();
            self
        }
    }

    /// 解锁品牌加价购活动资格：应答 · Unlock add-on purchase qualifications: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回结果文案 · Result message
        pub return_message: Option<String>,
        /// 锁定失败的资格ID列表 · Qualification IDs that failed
        pub failed_qualification_ids: Option<Vec<String>>,
        /// 锁定成功的资格ID列表 · Qualification IDs locked
        pub succeed_qualification_ids: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, OrderInformation);

    message! {
        Request {
            0 => order_information: Required "order_information",
            1 => qualification_ids: Required "qualification_ids",
        }
        OrderInformation {
            0 => payer_openid: Optional "payer_openid",
            1 => out_trade_no: Optional "out_trade_no",
            2 => total_fee: Optional "total_fee",
            3 => store_id: Optional "store_id",
            4 => store_merchant_id: Optional "store_merchant_id",
        }
        Response {
            0 => return_message: Optional "return_message",
            1 => failed_qualification_ids: Optional "failed_qualification_ids",
            2 => succeed_qualification_ids: Optional "succeed_qualification_ids",
        }
    }
}
