//! 查询批次关联门店列表 · List stores associated with a batch
//!
//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`

/// 查询批次关联门店列表 · List stores associated with a batch
///
/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
#[derive(Clone)]
pub struct AssociatedStores {
    pub(crate) node: crate::chain::Node,
}

impl AssociatedStores {
    /// 查询批次关联门店列表 · List stores associated with a batch
    ///
    /// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    ///
    /// 品牌分页查询商品券批次已关联的门店，返回门店列表和下一页令牌。模式：品牌。
    ///
    /// Lists the stores associated with a product coupon batch, with a token for the next page. Mode: brand.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::associated_stores::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .stock_id("1000000013001")
    ///     .associated_stores()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "查询批次关联门店列表",
        "List stores associated with a batch",
        "商品券",
        "associated-stores",
        "stocks/associated-stores"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores")
    }
}

/// 查询批次关联门店列表 · List stores associated with a batch
pub mod get {

    /// 查询批次关联门店列表：请求 · List stores associated with a batch: request
    pub struct Request {
        /// 分页大小 · Page size
        ///
        /// 最大 50，默认 `20`。At most 50; default `20`.
        pub page_size: Option<i64>,
        /// 分页Token · Page token
        pub page_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页大小 · Page size
        pub fn page_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.page_size = value.into_member();
            self
        }

        /// 分页Token · Page token
        pub fn page_token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.page_token = value.into_member();
            self
        }
    }

    /// 查询批次关联门店列表：应答 · List stores associated with a batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 总个数 · Total count
        pub total_count: Option<i64>,
        /// 门店列表 · Stores
        pub store_list: Option<Vec<StoreList>>,
        /// 下一页Token · Next page token
        pub next_page_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店列表 · Stores
    #[non_exhaustive]
    pub struct StoreList {
        /// 门店ID · Store ID
        pub store_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => page_size: Optional "page_size",
            1 => page_token: Optional "page_token",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => store_list: Optional "store_list",
            2 => next_page_token: Optional "next_page_token",
        }
        StoreList {
            0 => store_id: Optional "store_id",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = StoreList;
        const PAGING: crate::pages::Paging = crate::pages::Paging::Cursor { member: "page_token" };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.store_list.as_ref().map_or(0, Vec::len),
                total: None,
                next: self.next_page_token.as_deref(),
            }
        }

        #[inline]
        fn into_items(self) -> Vec<StoreList> {
            self.store_list.unwrap_or_default()
        }
    }
}
