//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
pub struct AssociatedStores {
    pub(crate) node: crate::chain::Node,
}

impl AssociatedStores {
    /// 查询批次关联门店列表 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::associated_stores::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().page_size(20).page_token("MTIzMjUK").brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
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
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores")
    }
}

/// 查询批次关联门店列表
pub mod get {
    use crate::message;

    /// 查询批次关联门店列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("page_size"),
            message::optional::<String>("page_token"),
            message::required::<String>("brand_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分页大小
        #[inline]
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value))
        }

        /// 分页Token
        pub fn page_token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("page_token", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }
    }

    /// 查询批次关联门店列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总个数
        pub total_count: Option<i64>,
        /// 下一页Token
        pub next_page_token: Option<String>,
        /// 门店列表
        pub store_list: Option<Vec<StoreList>>,
    }

    /// 门店列表
    #[non_exhaustive]
    pub struct StoreList {
        /// 门店ID
        pub store_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => next_page_token: "next_page_token",
            2 => store_list: "store_list",
        }
        StoreList {
            0 => store_id: "store_id",
        }
    }
}
