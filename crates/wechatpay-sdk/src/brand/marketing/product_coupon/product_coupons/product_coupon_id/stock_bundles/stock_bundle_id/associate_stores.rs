//! 批次组批量关联门店 · Associate stores with a batch group
//!
//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`

/// 批次组批量关联门店 · Associate stores with a batch group
///
/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
#[derive(Clone)]
pub struct AssociateStores {
    pub(crate) node: crate::chain::Node,
}

impl AssociateStores {
    /// 批次组批量关联门店 · Associate stores with a batch group
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    ///
    /// 品牌批量把门店关联到批次组，返回关联成功和失败的门店列表。模式：品牌。
    ///
    /// Associates stores with a batch group and returns the stores that succeeded and failed. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::associate_stores::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .store_list([post::StoreList::new().store_id("100000001")]);
    /// let answer = client
    ///     .brand()
    ///     .marketing()
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
    /// 官方文档 · Official pages: [brand/4016279709](https://pay.weixin.qq.com/doc/brand/4016279709)
    #[doc(alias(
        "批次组批量关联门店",
        "Associate stores with a batch group",
        "商品券",
        "associate-stores",
        "stock-bundles/associate-stores"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores")
    }
}

/// 批次组批量关联门店 · Associate stores with a batch group
pub mod post {

    /// 批次组批量关联门店：请求 · Associate stores with a batch group: request
    pub struct Request {
        /// 门店列表（必填） · Stores (required)
        ///
        /// 最多 200 项。At most 200 items.
        pub store_list: Option<Vec<StoreList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 门店列表（必填） · Stores (required)
        pub fn store_list<M>(mut self, value: impl crate::IntoList<StoreList, M>) -> Self {
            self.store_list = value.into_list();
            self
        }
    }

    /// 门店列表 · Stores
    pub struct StoreList {
        /// 门店ID（必填） · Store ID (required)
        pub store_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreList {
        /// 门店ID（必填） · Store ID (required)
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_id = value.into_member();
            self
        }
    }

    /// 批次组批量关联门店：应答 · Associate stores with a batch group: answer
    #[non_exhaustive]
    pub struct Response {
        /// 去重后门店总数 · Number of distinct stores
        pub total_count: Option<i64>,
        /// 关联成功的门店列表 · Stores associated
        pub success_store_list: Option<Vec<SuccessStoreList>>,
        /// 关联失败的门店列表 · Stores that failed to associate
        pub failed_store_list: Option<Vec<FailedStoreList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 关联成功的门店列表 · Stores associated
    #[non_exhaustive]
    pub struct SuccessStoreList {
        /// 门店ID · Store ID
        pub store_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 关联失败的门店列表 · Stores that failed to associate
    #[non_exhaustive]
    pub struct FailedStoreList {
        /// 门店ID · Store ID
        pub store_id: Option<String>,
        /// 失败错误码 · Failure code
        pub code: Option<String>,
        /// 失败错误信息 · Failure message
        pub message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, StoreList);

    message! {
        Request {
            0 => store_list: Required "store_list",
        }
        StoreList {
            0 => store_id: Required "store_id",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => success_store_list: Optional "success_store_list",
            2 => failed_store_list: Optional "failed_store_list",
        }
        SuccessStoreList {
            0 => store_id: Optional "store_id",
        }
        FailedStoreList {
            0 => store_id: Optional "store_id",
            1 => code: Optional "code",
            2 => message: Optional "message",
        }
    }
}
