//! `v2/mmpaymkttransfers/querycouponsinfo`

/// `v2/mmpaymkttransfers/querycouponsinfo`
pub struct Querycouponsinfo {
    pub(crate) node: crate::chain::Node,
}

impl Querycouponsinfo {
    /// 查询代金券信息
    ///
    /// `POST /mmpaymkttransfers/querycouponsinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::querycouponsinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_id("1565")
    ///     .openid("onqOjjrXT-776SpHnfexGm1_P7iE")
    ///     .appid("wx5edab3bdfba3dc1c")
    ///     .mch_id("10000098")
    ///     .stock_id("58818")
    ///     .op_user_id("10000098")
    ///     .device_info("013467007045764")
    ///     .version(post::Version::N1_0)
    ///     .r#type(post::Type::XML);
    /// let answer = client.v2().mmpaymkttransfers().querycouponsinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/querycouponsinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/querycouponsinfo")
    }
}

/// 查询代金券信息
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::v2::mmpaymkttransfers::query_coupon_stock::post::Type;

    enumeration! {
        /// 代金券状态
        CouponState {
            SENDED = "SENDED",
            USED = "USED",
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 发放来源
        SendSource {
            FULL_SEND = "FULL_SEND",
            NORMAL = "NORMAL",
        }
    }

    enumeration! {
        /// 是否允许部分使用
        IsPartialUse {
            N1 = "1",
        }
    }

    /// 查询代金券信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("coupon_id"),
            message::required::<String>("openid"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("stock_id"),
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

        /// 代金券id（必填）
        pub fn coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_id", value))
        }

        /// 用户openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
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

    /// 查询代金券信息：应答
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
        /// 子商户号
        pub sub_mch_id: Option<String>,
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
        /// 代金券id
        pub coupon_id: Option<String>,
        /// 代金券面额，单位为分
        pub coupon_value: Option<crate::Fen>,
        /// 代金券使用最低限额，单位为分
        pub coupon_mininumn: Option<crate::Fen>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 代金券状态
        pub coupon_state: Option<crate::Enumeration<CouponState>>,
        /// 代金券描述
        pub coupon_desc: Option<String>,
        /// 代金券实际使用金额，单位为分
        pub coupon_use_value: Option<crate::Fen>,
        /// 优惠剩余可用额，单位为分
        pub coupon_remain_value: Option<crate::Fen>,
        /// 发放来源
        pub send_source: Option<crate::Enumeration<SendSource>>,
        /// 是否允许部分使用
        pub is_partial_use: Option<crate::Enumeration<IsPartialUse>>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => sub_mch_id: "sub_mch_id",
            5 => device_info: "device_info",
            6 => nonce_str: "nonce_str",
            7 => sign: "sign",
            8 => result_code: "result_code",
            9 => err_code: "err_code",
            10 => err_code_des: "err_code_des",
            11 => coupon_stock_id: "coupon_stock_id",
            12 => coupon_id: "coupon_id",
            13 => coupon_value: "coupon_value",
            14 => coupon_mininumn: "coupon_mininumn",
            15 => coupon_name: "coupon_name",
            16 => coupon_state: "coupon_state",
            17 => coupon_desc: "coupon_desc",
            18 => coupon_use_value: "coupon_use_value",
            19 => coupon_remain_value: "coupon_remain_value",
            20 => send_source: "send_source",
            21 => is_partial_use: "is_partial_use",
        }
    }
}
