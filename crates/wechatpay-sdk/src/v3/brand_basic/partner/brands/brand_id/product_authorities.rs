//! 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
//!
//! `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`

/// 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
///
/// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`
#[derive(Clone)]
pub struct ProductAuthorities {
    pub(crate) node: crate::chain::Node,
}

impl ProductAuthorities {
    /// 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
    ///
    /// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
    ///
    /// 服务商按品牌ID查询品牌授予自己的产品权限，返回授权产品和授权类型。模式：服务商。
    ///
    /// Queries which product permissions a brand has granted to the partner, and returns the authorised products and the type of authorisation. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .brand_basic()
    ///     .partner()
    ///     .brands()
    ///     .brand_id("123456789")
    ///     .product_authorities()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4017410365](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
    #[doc(alias(
        "获得品牌已授权且在生效中的产品权限信息",
        "Query brand authorisations",
        "品牌服务商授权",
        "product-authorities",
        "brands/product-authorities"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/brand-basic/partner/brands/{brand_id}/product-authorities")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand-basic/partner/brands/{brand_id}/product-authorities")
    }
}

/// 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
pub mod get {

    enumeration! {
        /// 授权类型 · Authorisation type
        AuthorizationType {
            /// `AUTHORIZATION_TYPE_HOSTING`: 全部授权 · Full authorisation
            AUTHORIZATION_TYPE_HOSTING = "AUTHORIZATION_TYPE_HOSTING",
            /// `AUTHORIZATION_TYPE_PARTLY`: 部分授权 · Partial authorisation
            AUTHORIZATION_TYPE_PARTLY = "AUTHORIZATION_TYPE_PARTLY",
        }
    }

    enumeration! {
        /// 授权产品权限 · Authorised product permission
        AuthorizationProduct {
            /// `BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD`: 商家名片 · Merchant business card
            BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
            /// `BRAND_PRODUCT_AUTHORITY_CARD_LINK`: 名片关联 · Links of the business card
            BRAND_PRODUCT_AUTHORITY_CARD_LINK = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
            /// `BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON`: 商品券 · Product coupons
            BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
            /// `BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON`: 摇优惠 · Shake for discounts
            BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
            /// `BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT`: 支付有礼 · Payment gifts
            BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
            /// `BRAND_PRODUCT_AUTHORITY_BRAND_STORE`: 品牌门店 · Brand stores
            BRAND_PRODUCT_AUTHORITY_BRAND_STORE = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
            /// `BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE`: 收款商户号管理 · Management of receiving merchant IDs
            BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
            /// `BRAND_PRODUCT_AUTHORITY_APPID_MANAGE`: AppID 管理 · Management of app IDs
            BRAND_PRODUCT_AUTHORITY_APPID_MANAGE = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
            /// `BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE`: 视频号管理 · Management of Channels accounts
            BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
            /// `BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE`: 类目管理 · Management of categories
            BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
        }
    }

    /// 获得品牌已授权且在生效中的产品权限信息：应答 · Query brand authorisations: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 授权类型 · Authorisation type
        pub authorization_type: AuthorizationType,
        /// 授权产品权限 · Authorised product permission
        pub authorization_product: Option<Vec<AuthorizationProduct>>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => brand_id: Optional "brand_id",
            1 => authorization_type: Optional "authorization_type",
            2 => authorization_product: Optional "authorization_product",
            3 => update_time: Optional "update_time",
        }
    }
}
