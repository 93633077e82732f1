//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
pub struct UploadCouponCodes {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes")
    }
}

/// 预上传券Code
pub mod post {
    use crate::message;

    /// 预上传券Code：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::required::<Vec<String>>("code_list"),
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

        /// 请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 券Code列表（必填）
        #[inline]
        pub fn code_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("code_list", value))
        }
    }

    /// 预上传券Code：应答
    #[non_exhaustive]
    pub struct Response {
        /// 去重后券Code总数
        pub total_count: Option<i64>,
        /// 上传成功的券Code列表
        pub success_code_list: Option<Vec<String>>,
        /// 上传失败的券Code列表
        pub failed_code_list: Option<Vec<FailedCodeList>>,
        /// 已经存在的券Code列表
        pub already_exist_code_list: Option<Vec<String>>,
        /// 重复的券Code列表
        pub duplicate_code_list: Option<Vec<String>>,
    }

    /// 上传失败的券Code列表
    #[non_exhaustive]
    pub struct FailedCodeList {
        /// 用户商品券Code
        pub coupon_code: Option<String>,
        /// 失败错误码
        pub code: Option<String>,
        /// 失败错误信息
        pub message: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => success_code_list: "success_code_list",
            2 => failed_code_list: "failed_code_list",
            3 => already_exist_code_list: "already_exist_code_list",
            4 => duplicate_code_list: "duplicate_code_list",
        }
        FailedCodeList {
            0 => coupon_code: "coupon_code",
            1 => code: "code",
            2 => message: "message",
        }
    }
}
