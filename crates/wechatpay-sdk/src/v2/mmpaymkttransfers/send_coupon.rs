//! `v2/mmpaymkttransfers/send_coupon`

/// `v2/mmpaymkttransfers/send_coupon`
pub struct SendCoupon {
    pub(crate) node: crate::chain::Node,
}

impl SendCoupon {
    /// 发放代金券
    ///
    /// `POST /mmpaymkttransfers/send_coupon`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::send_coupon::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_stock_id("1757")
    ///     .openid_count(1)
    ///     .partner_trade_no("1000009820141203515766")
    ///     .openid("onqOjjrXT-776SpHnfexGm1_P7iE")
    ///     .appid("wx5edab3bdfba3dc1c")
    ///     .mch_id("10000098")
    ///     .op_user_id("10000098")
    ///     .device_info("")
    ///     .version(post::Version::N1_0)
    ///     .r#type(post::Type::XML);
    /// let answer = client.v2().mmpaymkttransfers().send_coupon().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/send_coupon", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/send_coupon")
    }
}

/// 发放代金券
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::v2::mmpaymkttransfers::query_coupon_stock::post::Type;

    /// 发放代金券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("coupon_stock_id"),
            message::required::<i64>("openid_count"),
            message::required::<String>("partner_trade_no"),
            message::required::<String>("openid"),
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

        /// openid记录数（必填）
        #[inline]
        pub fn openid_count(self, value: i64) -> Self {
            Self(self.0.with("openid_count", value))
        }

        /// 商户单据号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("partner_trade_no", value))
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

    /// 发放代金券：应答
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
        /// 代金券批次id
        pub coupon_stock_id: Option<String>,
        /// 返回记录数
        pub resp_count: Option<i64>,
        /// 成功记录数
        pub success_count: Option<i64>,
        /// 失败记录数
        pub failed_count: Option<i64>,
        /// 用户标识
        pub openid: Option<String>,
        /// 返回码
        pub ret_code: Option<String>,
        /// 代金券id
        pub coupon_id: Option<String>,
        /// 返回信息
        pub ret_msg: Option<String>,
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
            11 => resp_count: "resp_count",
            12 => success_count: "success_count",
            13 => failed_count: "failed_count",
            14 => openid: "openid",
            15 => ret_code: "ret_code",
            16 => coupon_id: "coupon_id",
            17 => ret_msg: "ret_msg",
        }
    }
}
