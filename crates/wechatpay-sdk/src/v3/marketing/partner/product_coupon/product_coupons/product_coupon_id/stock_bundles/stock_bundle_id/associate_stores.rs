//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
pub struct AssociateStores {
    pub(crate) node: crate::chain::Node,
}

impl AssociateStores {
    /// 批次组批量关联门店 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::associate_stores::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .store_list(vec![post::StoreList::new().store_id("100000001")]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stock_bundles()
    ///     .stock_bundle_id("1000000013001")
    ///     .associate_stores()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280620)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores")
    }
}

/// 批次组批量关联门店
pub mod post {
    use crate::message;

    /// 批次组批量关联门店：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<Vec<StoreList>>("store_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 门店列表（必填）
        #[inline]
        pub fn store_list(self, value: Vec<StoreList>) -> Self {
            Self(self.0.with("store_list", value))
        }
    }

    /// 门店列表
    pub struct StoreList(pub(crate) message::Object);

    impl StoreList {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("store_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店ID（必填）
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_id", value))
        }
    }

    /// 批次组批量关联门店：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 去重后门店总数
        pub total_count: Option<i64>,
        /// 关联成功的门店列表
        pub success_store_list: Option<Vec<SuccessStoreList>>,
        /// 关联失败的门店列表
        pub failed_store_list: Option<Vec<FailedStoreList>>,
    }

    /// 关联成功的门店列表
    #[non_exhaustive]
    pub struct SuccessStoreList {
        /// 门店ID
        pub store_id: Option<String>,
    }

    /// 关联失败的门店列表
    #[non_exhaustive]
    pub struct FailedStoreList {
        /// 门店ID
        pub store_id: Option<String>,
        /// 失败错误码
        pub code: Option<String>,
        /// 失败错误信息
        pub message: Option<String>,
    }

    request!(Request, StoreList);

    held!(StoreList);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => success_store_list: "success_store_list",
            2 => failed_store_list: "failed_store_list",
        }
        SuccessStoreList {
            0 => store_id: "store_id",
        }
        FailedStoreList {
            0 => store_id: "store_id",
            1 => code: "code",
            2 => message: "message",
        }
    }
}
