//! `v2/pay/contractorder`

/// `v2/pay/contractorder`
pub struct Contractorder {
    pub(crate) node: crate::chain::Node,
}

impl Contractorder {
    /// 支付中签约 (direct and partner)
    ///
    /// `POST /pay/contractorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::contractorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("1200009811")
    ///     .sub_mch_id("1900000100")
    ///     .sub_appid("wx8888888888888888")
    ///     .contract_mchid("1200009811")
    ///     .contract_appid("wxcbda96de0b165486")
    ///     .out_trade_no("123456")
    ///     .device_info("013467007045764")
    ///     .body("Ipadmini16G白色")
    ///     .detail("Ipadmini16G白色")
    ///     .attach("深圳分店")
    ///     .notify_url("http://yoursite.com")
    ///     .total_fee(888)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .goods_tag("WXG")
    ///     .trade_type(post::TradeType::JSAPI)
    ///     .product_id("12235413214070356458058")
    ///     .limit_pay("no_credit")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .plan_id(123)
    ///     .contract_code("100001256")
    ///     .request_serial(1695)
    ///     .contract_display_account("123")
    ///     .contract_notify_url("http://yoursite.com");
    /// let answer = client.v2().pay().contractorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987320)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/contractorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/contractorder")
    }
}

/// 支付中签约
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_pay_contractorder_post::TradeType;

    /// 支付中签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("contract_mchid"),
            message::required::<String>("contract_appid"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("device_info"),
            message::required::<String>("body"),
            message::optional::<String>("detail"),
            message::optional::<String>("attach"),
            message::required::<String>("notify_url"),
            message::required::<crate::Fen>("total_fee"),
            message::required::<String>("spbill_create_ip"),
            message::optional::<String>("time_start"),
            message::optional::<String>("time_expire"),
            message::optional::<String>("goods_tag"),
            message::required::<crate::Enumeration<TradeType>>("trade_type"),
            message::optional::<String>("product_id"),
            message::optional::<String>("limit_pay"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::required::<i64>("plan_id"),
            message::required::<String>("contract_code"),
            message::required::<i64>("request_serial"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("contract_notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 请求appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 签约商户号（必填）
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_mchid", value))
        }

        /// 签约appid（必填）
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_appid", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_info", value))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("body", value))
        }

        /// 商品详情
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("detail", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("spbill_create_ip", value))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("time_start", value))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("time_expire", value))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<crate::Enumeration<TradeType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeType>>("trade_type", value))
        }

        /// 商品ID
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_id", value))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("limit_pay", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 模板id（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 签约协议号（必填）
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_code", value))
        }

        /// 请求序列号（必填）
        #[inline]
        pub fn request_serial(self, value: i64) -> Self {
            Self(self.0.with("request_serial", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 签约信息通知url（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_notify_url", value))
        }
    }

    /// 支付中签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 预签约结果
        pub contract_result_code: Option<String>,
        /// 预签约错误代码
        pub contract_err_code: Option<String>,
        /// 预签约错误描述
        pub contract_err_code_des: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 二维码链接
        pub code_url: Option<String>,
        /// 模板id
        pub plan_id: Option<i64>,
        /// 请求序列号
        pub request_serial: Option<String>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 支付跳转链接
        pub mweb_url: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => appid: "appid",
            4 => mch_id: "mch_id",
            5 => nonce_str: "nonce_str",
            6 => sign: "sign",
            7 => err_code: "err_code",
            8 => err_code_des: "err_code_des",
            9 => contract_result_code: "contract_result_code",
            10 => contract_err_code: "contract_err_code",
            11 => contract_err_code_des: "contract_err_code_des",
            12 => sub_mch_id: "sub_mch_id",
            13 => sub_appid: "sub_appid",
            14 => prepay_id: "prepay_id",
            15 => trade_type: "trade_type",
            16 => code_url: "code_url",
            17 => plan_id: "plan_id",
            18 => request_serial: "request_serial",
            19 => contract_code: "contract_code",
            20 => contract_display_account: "contract_display_account",
            21 => mweb_url: "mweb_url",
            22 => out_trade_no: "out_trade_no",
        }
    }
}
