//! `v2/mmpaymkttransfers/query_coupon_stock`

/// `v2/mmpaymkttransfers/query_coupon_stock`
pub struct QueryCouponStock {
    pub(crate) node: crate::chain::Node,
}

impl QueryCouponStock {
    /// 查询代金券批次
    ///
    /// `POST /mmpaymkttransfers/query_coupon_stock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::query_coupon_stock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_stock_id("1757")
    ///     .appid("wx5edab3bdfba3dc1c")
    ///     .mch_id("10000098")
    ///     .op_user_id("10000098")
    ///     .device_info("")
    ///     .version(post::Version::N1_0)
    ///     .r#type(post::Type::XML);
    /// let answer = client.v2().mmpaymkttransfers().query_coupon_stock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/query_coupon_stock", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/query_coupon_stock")
    }
}

/// 查询代金券批次
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;

    enumeration! {
        /// 协议类型
        Type {
            XML = "XML",
        }
    }

    /// 查询代金券批次：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("coupon_stock_id"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("op_user_id"),
            message::optional::<String>("device_info"),
            message::optional::<crate::Enumeration<Version>>("version"),
            message::optional::<crate::Enumeration<Type>>("type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 代金券批次id（必填）
        pub fn coupon_stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_stock_id", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 操作员
        pub fn op_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("op_user_id", value))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_info", value))
        }

        /// 协议版本
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 协议类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }
    }

    /// 查询代金券批次：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 代金券批次ID
        pub coupon_stock_id: Option<String>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 代金券面额，单位为分
        pub coupon_value: Option<crate::Fen>,
        /// 代金券使用最低限额，单位为分
        pub coupon_mininumn: Option<crate::Fen>,
        /// 代金券批次状态
        pub coupon_stock_status: Option<i64>,
        /// 代金券数量
        pub coupon_total: Option<i64>,
        /// 代金券最大领取数量
        pub max_quota: Option<i64>,
        /// 代金券已经发送的数量
        pub is_send_num: Option<i64>,
        /// 生效开始时间
        pub begin_time: Option<String>,
        /// 生效结束时间
        pub end_time: Option<String>,
        /// 创建时间
        pub create_time: Option<String>,
        /// 代金券预算额度，单位为分
        pub coupon_budget: Option<crate::Fen>,
        /// 生效开始时间
        pub begin_time_t: Option<String>,
        /// 生效结束时间
        pub end_time_t: Option<String>,
        /// 创建时间
        pub create_time_t: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => device_info: "device_info",
            5 => nonce_str: "nonce_str",
            6 => sign: "sign",
            7 => result_code: "result_code",
            8 => err_code: "err_code",
            9 => err_code_des: "err_code_des",
            10 => coupon_stock_id: "coupon_stock_id",
            11 => coupon_name: "coupon_name",
            12 => coupon_value: "coupon_value",
            13 => coupon_mininumn: "coupon_mininumn",
            14 => coupon_stock_status: "coupon_stock_status",
            15 => coupon_total: "coupon_total",
            16 => max_quota: "max_quota",
            17 => is_send_num: "is_send_num",
            18 => begin_time: "begin_time",
            19 => end_time: "end_time",
            20 => create_time: "create_time",
            21 => coupon_budget: "coupon_budget",
            22 => begin_time_t: "begin_time_t",
            23 => end_time_t: "end_time_t",
            24 => create_time_t: "create_time_t",
        }
    }
}
