//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`

pub mod coupon_code;

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
pub struct Couponcodes {
    pub(crate) node: crate::chain::Node,
}

impl Couponcodes {
    /// `/{coupon_code}`: 商户上传的code
    pub fn coupon_code(self, value: impl Into<String>) -> coupon_code::CouponCode {
        coupon_code::CouponCode { node: self.node.bind("coupon_code", value) }
    }

    /// 查询预存code列表 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::couponcodes::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .status("SENDED")
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", request.0)
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
    ///     .coupon_code_list(vec!["ABC9588200".to_owned()])
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}/couponcodes")
    }
}

/// 查询预存code列表
pub mod get {
    use crate::message;

    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::CodeStatus;

    enumeration! {
        /// 券code状态
        Status {
            AVAILABLE = "AVAILABLE",
            DISPATCHED = "DISPATCHED",
        }
    }

    /// 查询预存code列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<Status>>("status"),
            message::optional::<String>("appid"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券code状态
        pub fn status(self, value: impl Into<crate::Enumeration<Status>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Status>>("status", value))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
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
    }

    /// 券code信息
    #[non_exhaustive]
    pub struct Data {
        /// 商户上传code
        pub code: Option<String>,
        /// 商户上传code分配状态
        pub code_status: Option<crate::Enumeration<CodeStatus>>,
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
    }

    request!(Request);

    message! {
        Response {
            0 => stock_id: "stock_id",
            1 => total_count: "total_count",
            2 => limit: "limit",
            3 => offset: "offset",
            4 => data: "data",
        }
        Data {
            0 => code: "code",
            1 => code_status: "code_status",
            2 => upload_time: "upload_time",
            3 => dispatched_time: "dispatched_time",
            4 => openid: "openid",
            5 => unionid: "unionid",
            6 => coupon_code: "coupon_code",
        }
    }
}

/// 上传预存code
pub mod post {
    use crate::message;

    /// 上传预存code：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<String>>("coupon_code_list"),
            message::required::<String>("upload_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券code列表
        #[inline]
        pub fn coupon_code_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("coupon_code_list", value))
        }

        /// 请求业务单据号（必填）
        pub fn upload_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("upload_request_no", value))
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
        pub success_codes: Option<Vec<String>>,
        /// 上传成功时间
        pub success_time: Option<crate::Time>,
        /// 上传失败code个数
        pub fail_count: Option<i64>,
        /// 上传失败的code及原因
        pub fail_codes: Option<Vec<FailCodes>>,
        /// 已存在的code列表
        pub exist_codes: Option<Vec<String>>,
        /// 本次请求中重复的code列表
        pub duplicate_codes: Option<Vec<String>>,
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
    }

    request!(Request);

    message! {
        Response {
            0 => stock_id: "stock_id",
            1 => total_count: "total_count",
            2 => success_count: "success_count",
            3 => success_codes: "success_codes",
            4 => success_time: "success_time",
            5 => fail_count: "fail_count",
            6 => fail_codes: "fail_codes",
            7 => exist_codes: "exist_codes",
            8 => duplicate_codes: "duplicate_codes",
        }
        FailCodes {
            0 => coupon_code: "coupon_code",
            1 => code: "code",
            2 => message: "message",
        }
    }
}
