//! 预上传券Code · Upload coupon codes
//!
//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`

/// 预上传券Code · Upload coupon codes
///
/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
#[derive(Clone)]
pub struct UploadCouponCodes {
    pub(crate) node: crate::chain::Node,
}

impl UploadCouponCodes {
    /// 预上传券Code · Upload coupon codes
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    ///
    /// 品牌向商品券批次预上传自己的券码，返回成功、失败、已存在和重复的券码列表。模式：品牌。
    ///
    /// Uploads the brand's coupon codes to a batch. Returns the codes that were uploaded, failed, already existed or were duplicates. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::upload_coupon_codes::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("34657_20250101_123456")
    ///     .code_list(["vCode_1234567890"]);
    /// let answer = client
    ///     .brand()
    ///     .marketing()
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
    #[doc(alias(
        "预上传券Code",
        "Upload coupon codes",
        "商品券",
        "upload-coupon-codes",
        "stocks/upload-coupon-codes"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes")
    }
}

/// 预上传券Code · Upload coupon codes
pub mod post {

    /// 预上传券Code：请求 · Upload coupon codes: request
    pub struct Request {
        /// 请求单号（必填） · Request number (required)
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 券Code列表（必填） · Coupon codes (required)
        pub code_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求单号（必填） · Request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 券Code列表（必填） · Coupon codes (required)
        pub fn code_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.code_list = value.into_list();
            self
        }
    }

    /// 预上传券Code：应答 · Upload coupon codes: answer
    #[non_exhaustive]
    pub struct Response {
        /// 去重后券Code总数 · Number of distinct coupon codes
        pub total_count: Option<i64>,
        /// 上传成功的券Code列表 · Coupon codes uploaded
        pub success_code_list: Option<Vec<String>>,
        /// 上传失败的券Code列表 · Coupon codes that failed to upload
        pub failed_code_list: Option<Vec<FailedCodeList>>,
        /// 已经存在的券Code列表 · Existing coupon codes
        pub already_exist_code_list: Option<Vec<String>>,
        /// 重复的券Code列表 · Duplicate coupon codes
        pub duplicate_code_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 上传失败的券Code列表 · Coupon codes that failed to upload
    #[non_exhaustive]
    pub struct FailedCodeList {
        /// 券码 · Coupon code
        pub coupon_code: Option<String>,
        /// 错误码 · Error code
        pub code: Option<String>,
        /// 错误描述 · Error description
        pub message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => code_list: Required "code_list",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => success_code_list: Optional "success_code_list",
            2 => failed_code_list: Optional "failed_code_list",
            3 => already_exist_code_list: Optional "already_exist_code_list",
            4 => duplicate_code_list: Optional "duplicate_code_list",
        }
        FailedCodeList {
            0 => coupon_code: Optional "coupon_code",
            1 => code: Optional "code",
            2 => message: Optional "message",
        }
    }
}
