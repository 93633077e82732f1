//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`

pub mod coupon_code;

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
#[derive(Clone)]
pub struct Couponcodes {
    pub(crate) node: crate::chain::Node,
}

impl Couponcodes {
    /// `/{coupon_code}`: 商户上传的code
    pub fn coupon_code(&self, value: impl Into<String>) -> coupon_code::CouponCode {
        coupon_code::CouponCode { node: self.node.bind("coupon_code", value) }
    }

    /// 查询预存code列表 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// `Call::pages` and `Call::items` go on from page to page.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::couponcodes::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .status(get::Status::from("SENDED"))
    ///     .appid("wx233544546545989")
    ///     .offset(0)
    ///     .limit(20);
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
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", request)
    }

    /// 上传预存code (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::couponcodes::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code_list(["ABC9588200"])
    ///     .upload_request_no("100002322019090134234sfdf");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}/couponcodes")
    }
}

/// 查询预存code列表
pub mod get {

    enumeration! {
        /// 券code状态
        Status {
            AVAILABLE = "AVAILABLE",
            DISPATCHED = "DISPATCHED",
        }
    }

    enumeration! {
        /// 商户上传code分配状态
        CodeStatus {
            AVAILABLE = "AVAILABLE",
            DISPATCHED = "DISPATCHED",
        }
    }

    /// 查询预存code列表：请求
    pub struct Request {
        /// 券code状态
        pub status: Status,
        /// 公众账号ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 券code状态
        pub fn status<M>(mut self, value: impl crate::IntoMember<Status, M>) -> Self {
            self.status = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 分页页码
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询预存code列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 批次总数
        pub total_count: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 券code信息
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券code信息
    #[non_exhaustive]
    pub struct Data {
        /// 商户上传code
        pub code: Option<String>,
        /// 商户上传code分配状态
        pub code_status: CodeStatus,
        /// 上传时间
        pub upload_time: Option<crate::Time>,
        /// 被分配时间
        pub dispatched_time: Option<crate::Time>,
        /// 领券用户的OpenID
        pub openid: Option<String>,
        /// 领券用户的UnionID
        pub unionid: Option<String>,
        /// 用户券code
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

/// 上传预存code
pub mod post {

    /// 上传预存code：请求
    pub struct Request {
        /// 券code列表
        pub coupon_code_list: Option<Vec<String>>,
        /// 请求业务单据号（必填）
        pub upload_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 券code列表
        pub fn coupon_code_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.coupon_code_list = value.into_list();
            self
        }

        /// 请求业务单据号（必填）
        pub fn upload_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.upload_request_no = value.into_member();
            self
        }
    }

    /// 上传预存code：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 去重后上传code总数
        pub total_count: Option<i64>,
        /// 上传成功code个数
        pub success_count: Option<i64>,
        /// 上传成功的code列表
        ///
        /// 1～200 项。1 to 200 items.
        pub success_codes: Option<Vec<String>>,
        /// 上传成功时间
        pub success_time: Option<crate::Time>,
        /// 上传失败code个数
        pub fail_count: Option<i64>,
        /// 上传失败的code及原因
        pub fail_codes: Option<Vec<FailCodes>>,
        /// 已存在的code列表
        ///
        /// 1～200 项。1 to 200 items.
        pub exist_codes: Option<Vec<String>>,
        /// 本次请求中重复的code列表
        ///
        /// 1～200 项。1 to 200 items.
        pub duplicate_codes: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 上传失败的code及原因
    #[non_exhaustive]
    pub struct FailCodes {
        /// 上传失败的券code
        pub coupon_code: Option<String>,
        /// 上传失败错误码
        pub code: Option<String>,
        /// 上传失败错误信息
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
