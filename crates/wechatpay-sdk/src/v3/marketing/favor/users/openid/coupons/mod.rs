//! `/v3/marketing/favor/users/{openid}/coupons`

pub mod coupon_id;

/// `/v3/marketing/favor/users/{openid}/coupons`
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// `/{coupon_id}`: 代金券id
    pub fn coupon_id(self, value: impl Into<String>) -> coupon_id::CouponId {
        coupon_id::CouponId { node: self.node.bind("coupon_id", value) }
    }

    /// 根据商户号查用户的券 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::users::openid::coupons::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("")
    ///     .stock_id("")
    ///     .status(get::Status::SENDED)
    ///     .creator_mchid("")
    ///     .sender_mchid("")
    ///     .available_mchid("")
    ///     .offset(0)
    ///     .limit(20)
    ///     .business_type(get::BusinessType::MULTIUSE);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .users()
    ///     .openid("")
    ///     .coupons()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/users/{openid}/coupons", request.0)
    }

    /// 发放代金券 (direct and partner)
    ///
    /// `POST /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("9856000")
    ///     .out_request_no("89560002019101000121")
    ///     .appid("wx233544546545989")
    ///     .stock_creator_mchid("8956000")
    ///     .coupon_value(100)
    ///     .coupon_minimum(100);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .users()
    ///     .openid("")
    ///     .coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/users/{openid}/coupons", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/users/{openid}/coupons")
    }
}

/// 根据商户号查用户的券
pub mod get {
    use crate::message;

    pub use crate::shared::v3_marketing_favor_stocks_stock_id_get::BusinessType;
    pub use crate::shared::v3_marketing_favor_users_openid_coupons_coupon_id_get::CouponType;
    pub use crate::v3::marketing::favor::stocks::stock_id::get::CutToMessage;
    pub use crate::v3::marketing::favor::users::openid::coupons::coupon_id::get::{
        ConsumeInformation, GoodsDetail, NormalCouponInformation, Status as DataStatus,
    };

    enumeration! {
        /// 券或消费金状态
        Status {
            SENDED = "SENDED",
            USED = "USED",
        }
    }

    /// 根据商户号查用户的券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("stock_id"),
            message::optional::<crate::Enumeration<Status>>("status"),
            message::optional::<String>("creator_mchid"),
            message::optional::<String>("sender_mchid"),
            message::optional::<String>("available_mchid"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
            message::optional::<crate::Enumeration<BusinessType>>("business_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 批次号
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 券或消费金状态
        pub fn status(self, value: impl Into<crate::Enumeration<Status>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Status>>("status", value))
        }

        /// 创建批次的商户号
        pub fn creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("creator_mchid", value))
        }

        /// 批次发放商户号
        pub fn sender_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sender_mchid", value))
        }

        /// 可用商户号
        pub fn available_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("available_mchid", value))
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

        /// 业务类型
        pub fn business_type(self, value: impl Into<crate::Enumeration<BusinessType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BusinessType>>("business_type", value))
        }
    }

    /// 根据商户号查用户的券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 结果集
        pub data: Option<Vec<Data>>,
    }

    /// 结果集
    #[non_exhaustive]
    pub struct Data {
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 代金券id
        pub coupon_id: Option<String>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 代金券状态
        pub status: Option<crate::Enumeration<DataStatus>>,
        /// 使用说明
        pub description: Option<String>,
        /// 领券时间
        pub create_time: Option<crate::Time>,
        /// 券类型
        pub coupon_type: Option<crate::Enumeration<CouponType>>,
        /// 激活批次的时间
        pub start_time: Option<crate::Time>,
        /// 终止批次的时间
        pub stop_time: Option<crate::Time>,
        /// 是否单品优惠
        pub singleitem: Option<bool>,
        /// 减至批次特定信息
        pub cut_to_message: Option<CutToMessage>,
        /// 可用开始时间
        pub available_begin_time: Option<crate::Time>,
        /// 可用结束时间
        pub available_end_time: Option<crate::Time>,
        /// 固定面额满减券使用规则
        pub normal_coupon_information: Option<NormalCouponInformation>,
        /// 已实扣代金券核销信息
        pub consume_information: Option<ConsumeInformation>,
        /// 剩余金额，单位为分
        pub available_balance: Option<crate::Fen>,
        /// 业务类型
        pub business_type: Option<crate::Enumeration<BusinessType>>,
        /// `no_cash`
        pub no_cash: Option<bool>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => data: "data",
        }
        Data {
            0 => stock_creator_mchid: "stock_creator_mchid",
            1 => stock_id: "stock_id",
            2 => coupon_id: "coupon_id",
            3 => coupon_name: "coupon_name",
            4 => status: "status",
            5 => description: "description",
            6 => create_time: "create_time",
            7 => coupon_type: "coupon_type",
            8 => start_time: "start_time",
            9 => stop_time: "stop_time",
            10 => singleitem: "singleitem",
            11 => cut_to_message: "cut_to_message",
            12 => available_begin_time: "available_begin_time",
            13 => available_end_time: "available_end_time",
            14 => normal_coupon_information: "normal_coupon_information",
            15 => consume_information: "consume_information",
            16 => available_balance: "available_balance",
            17 => business_type: "business_type",
            18 => no_cash: "no_cash",
        }
    }
}

/// 发放代金券
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_bank_favor_users_openid_bank_multi_activity_post::Response;

    /// 发放代金券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_id"),
            message::required::<String>("out_request_no"),
            message::required::<String>("appid"),
            message::required::<String>("stock_creator_mchid"),
            message::optional::<crate::Fen>("coupon_value"),
            message::optional::<crate::Fen>("coupon_minimum"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 商户单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_creator_mchid", value))
        }

        /// 指定面额发券，单位为分
        pub fn coupon_value(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("coupon_value", value))
        }

        /// 指定面额发券，单位为分
        pub fn coupon_minimum(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("coupon_minimum", value))
        }
    }

    request!(Request);
}
