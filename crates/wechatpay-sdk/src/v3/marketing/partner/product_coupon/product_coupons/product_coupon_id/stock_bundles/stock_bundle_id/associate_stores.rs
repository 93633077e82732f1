//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
pub struct AssociateStores(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores", rest)
    }
}

/// 批次组批量关联门店
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, held, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    );

    /// 批次组批量关联门店：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("brand_id"), required::<Vec<StoreList>>("store_list")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 门店列表（必填）
        #[inline]
        pub fn store_list(self, value: Vec<StoreList>) -> Self {
            Self(self.0.with("store_list", value))
        }
    }

    /// 门店列表
    #[derive(Clone)]
    pub struct StoreList(pub(crate) Object);

    impl StoreList {
        const MEMBERS: &'static [Listed] = &[required::<String>("store_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 门店ID（必填）
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("store_id", value.into()))
        }
    }

    /// 批次组批量关联门店：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 去重后门店总数
        pub total_count: Option<i64>,
        /// 关联成功的门店列表
        pub success_store_list: Option<Vec<SuccessStoreList>>,
        /// 关联失败的门店列表
        pub failed_store_list: Option<Vec<FailedStoreList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("success_store_list", &mut self.success_store_list),
                2 => Named("failed_store_list", &mut self.failed_store_list),
                _ => return None,
            })
        }
    }

    /// 关联成功的门店列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SuccessStoreList {
        /// 门店ID
        pub store_id: Option<String>,
    }

    impl Message for SuccessStoreList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("store_id", &mut self.store_id),
                _ => return None,
            })
        }
    }

    /// 关联失败的门店列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FailedStoreList {
        /// 门店ID
        pub store_id: Option<String>,
        /// 失败错误码
        pub code: Option<String>,
        /// 失败错误信息
        pub message: Option<String>,
    }

    impl Message for FailedStoreList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("store_id", &mut self.store_id),
                1 => Named("code", &mut self.code),
                2 => Named("message", &mut self.message),
                _ => return None,
            })
        }
    }

    request!(Request, StoreList);

    held!(StoreList);

    message!(Response, SuccessStoreList, FailedStoreList);
}
