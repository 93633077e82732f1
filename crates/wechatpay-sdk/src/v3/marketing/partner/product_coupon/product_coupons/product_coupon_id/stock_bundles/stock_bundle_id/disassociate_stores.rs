//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
pub struct DisassociateStores {
    pub(crate) node: crate::chain::Node,
}

impl DisassociateStores {
    /// 批次组批量取消关联门店 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::disassociate_stores::post;
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
    ///     .disassociate_stores()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores")
    }
}

/// 批次组批量取消关联门店
pub mod post {

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::associate_stores::post::{Request, StoreList, SuccessStoreList, FailedStoreList};

    /// 批次组批量取消关联门店：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 去重后门店总数
        pub total_count: Option<i64>,
        /// 取消关联成功的门店列表
        pub success_store_list: Option<Vec<SuccessStoreList>>,
        /// 取消关联失败的门店列表
        pub failed_store_list: Option<Vec<FailedStoreList>>,
    }

    message! {
        Response {
            0 => total_count: "total_count",
            1 => success_store_list: "success_store_list",
            2 => failed_store_list: "failed_store_list",
        }
    }
}
