//! 查询预存code列表、上传预存code · List uploaded coupon codes; Upload coupon codes
//!
//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`

pub mod coupon_code;

/// 查询预存code列表、上传预存code · List uploaded coupon codes; Upload coupon codes
///
/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
#[derive(Clone)]
pub struct Couponcodes {
    pub(crate) node: crate::chain::Node,
}

impl Couponcodes {
    /// `/{coupon_code}`: 商户上传的code · Code uploaded by the merchant
    pub fn coupon_code(&self, value: impl Into<String>) -> coupon_code::CouponCode {
        coupon_code::CouponCode { node: self.node.bind("coupon_code", value) }
    }

    /// 查询预存code列表 · List uploaded coupon codes
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// 商户按状态查询商家券批次中预存的券码，返回券码信息，结果分页返回。模式：普通商户、服务商。
    ///
    /// Lists the coupon codes uploaded for a batch by status, with pagination. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::couponcodes::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .stocks()
    ///     .stock_id("98065001")
    ///     .couponcodes()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant-exclusive-coupon/introduction.html](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[doc(alias(
        "查询预存code列表",
        "List uploaded coupon codes",
        "商家券",
        "couponcodes",
        "stocks/couponcodes"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", request)
    }

    /// 上传预存code · Upload coupon codes
    ///
    /// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// 商户为商家券批次上传预存券码，返回上传成功的券码，以及失败的券码和原因。模式：普通商户、服务商。
    ///
    /// Uploads coupon codes for a batch and returns the accepted codes and the rejected codes with the reasons. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::couponcodes::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().upload_request_no("100002322019090134234sfdf");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .stocks()
    ///     .stock_id("98065001")
    ///     .couponcodes()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RESOURCE_ALREADY_EXISTS` (400): 批次已存在，或券已被其他请求核销。查询批次或券的状态。 · The stock already exists, or another request has redeemed the coupon. Query the stock or the coupon.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。请求单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same request number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012487038](https://pay.weixin.qq.com/doc/v3/merchant/4012487038), [partner/4012492853](https://pay.weixin.qq.com/doc/v3/partner/4012492853)
    #[doc(alias(
        "上传预存code",
        "Upload coupon codes",
        "商家券",
        "couponcodes",
        "stocks/couponcodes"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}/couponcodes")
    }
}

/// 查询预存code列表 · List uploaded coupon codes
pub mod get {

    enumeration! {
        /// 券code状态 · Coupon code status
        Status {
            /// `AVAILABLE`: 可用 · Available
            AVAILABLE = "AVAILABLE",
            /// `DISPATCHED`: 已发放 · Issued
            DISPATCHED = "DISPATCHED",
        }
    }

    enumeration! {
        /// 商户上传code分配状态 · Uploaded code allocation status
        CodeStatus {
            /// `AVAILABLE`: 可用 · Available
            AVAILABLE = "AVAILABLE",
            /// `DISPATCHED`: 已发放 · Issued
            DISPATCHED = "DISPATCHED",
        }
    }

    /// 查询预存code列表：请求 · List uploaded coupon codes: request
    pub struct Request {
        /// 券code状态 · Coupon code status
        pub status: Status,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 券code状态 · Coupon code status
        pub fn status<M>(mut self, value: impl crate::IntoMember<Status, M>) -> Self {
            self.status = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询预存code列表：应答 · List uploaded coupon codes: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 批次总数 · Number of batches
        pub total_count: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 券code信息 · Coupon code information
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券code信息 · Coupon code information
    #[non_exhaustive]
    pub struct Data {
        /// 商户上传code · Code uploaded by the merchant
        pub code: Option<String>,
        /// 商户上传code分配状态 · Uploaded code allocation status
        pub code_status: CodeStatus,
        /// 上传时间 · Upload time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub upload_time: Option<crate::Time>,
        /// 被分配时间 · Allocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub dispatched_time: Option<crate::Time>,
        /// 领券用户的OpenID · Claiming user openid
        pub openid: Option<String>,
        /// 领券用户的UnionID · Claiming user unionid
        pub unionid: Option<String>,
        /// 用户券code · User coupon code
        pub coupon_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => status: Optional "status",
            1 => appid: Optional "appid",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => total_count: Optional "total_count",
            2 => limit: Optional "limit",
            3 => offset: Optional "offset",
            4 => data: Optional "data",
        }
        Data {
            0 => code: Optional "code",
            1 => code_status: Optional "code_status",
            2 => upload_time: Optional "upload_time",
            3 => dispatched_time: Optional "dispatched_time",
            4 => openid: Optional "openid",
            5 => unionid: Optional "unionid",
            6 => coupon_code: Optional "coupon_code",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

/// 上传预存code · Upload coupon codes
pub mod post {

    /// 上传预存code：请求 · Upload coupon codes: request
    pub struct Request {
        /// 券code列表 · Coupon codes
        pub coupon_code_list: Option<Vec<String>>,
        /// 请求业务单据号（必填） · Request number (required)
        pub upload_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 券code列表 · Coupon codes
        pub fn coupon_code_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.coupon_code_list = value.into_list();
            self
        }

        /// 请求业务单据号（必填） · Request number (required)
        pub fn upload_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.upload_request_no = value.into_member();
            self
        }
    }

    /// 上传预存code：应答 · Upload coupon codes: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 去重后上传code总数 · Number of distinct uploaded codes
        pub total_count: Option<i64>,
        /// 上传成功code个数 · Number of codes uploaded
        pub success_count: Option<i64>,
        /// 上传成功的code列表 · Codes uploaded
        ///
        /// 1～200 项。1 to 200 items.
        pub success_codes: Option<Vec<String>>,
        /// 上传成功时间 · Upload success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 上传失败code个数 · Number of failed codes
        pub fail_count: Option<i64>,
        /// 上传失败的code及原因 · Failed codes and reasons
        pub fail_codes: Option<Vec<FailCodes>>,
        /// 已存在的code列表 · Existing codes
        ///
        /// 1～200 项。1 to 200 items.
        pub exist_codes: Option<Vec<String>>,
        /// 本次请求中重复的code列表 · Duplicate codes in the request
        ///
        /// 1～200 项。1 to 200 items.
        pub duplicate_codes: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 上传失败的code及原因 · Failed codes and reasons
    #[non_exhaustive]
    pub struct FailCodes {
        /// 上传失败的券code · Coupon code that failed
        pub coupon_code: Option<String>,
        /// 上传失败错误码 · Upload error code
        pub code: Option<String>,
        /// 上传失败错误信息 · Upload error message
        pub message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => coupon_code_list: Optional "coupon_code_list",
            1 => upload_request_no: Required "upload_request_no",
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => total_count: Optional "total_count",
            2 => success_count: Optional "success_count",
            3 => success_codes: Optional "success_codes",
            4 => success_time: Optional "success_time",
            5 => fail_count: Optional "fail_count",
            6 => fail_codes: Optional "fail_codes",
            7 => exist_codes: Optional "exist_codes",
            8 => duplicate_codes: Optional "duplicate_codes",
        }
        FailCodes {
            0 => coupon_code: Optional "coupon_code",
            1 => code: Optional "code",
            2 => message: Optional "message",
        }
    }
}
