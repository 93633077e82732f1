//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
pub struct UploadCouponCodes(pub(crate) Node);

impl UploadCouponCodes {
    /// 预上传券Code (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::upload_coupon_codes::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .code_list(vec!["vCode_1234567890".to_owned()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .stock_id("1000000013001")
    ///     .upload_coupon_codes()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes", rest)
    }
}

/// 预上传券Code
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes").numbered_by("out_request_no");

    /// 预上传券Code：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("out_request_no"),
            required::<Vec<String>>("code_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 券Code列表（必填）
        #[inline]
        pub fn code_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("code_list", value))
        }
    }

    /// 预上传券Code：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 去重后券Code总数
        pub total_count: Option<i64>,
        /// 上传成功的券Code列表
        pub success_code_list: Option<Vec<String>>,
        /// 上传失败的券Code列表
        pub failed_code_list: Option<Vec<String>>,
        /// 已经存在的券Code列表
        pub already_exist_code_list: Option<Vec<String>>,
        /// 重复的券Code列表
        pub duplicate_code_list: Option<Vec<String>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("success_code_list", &mut self.success_code_list),
                2 => Named("failed_code_list", &mut self.failed_code_list),
                3 => Named("already_exist_code_list", &mut self.already_exist_code_list),
                4 => Named("duplicate_code_list", &mut self.duplicate_code_list),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
