//! `v2/pay/contractorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/contractorder`
pub struct Contractorder(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/contractorder", rest)
    }
}

/// 支付中签约
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/contractorder").numbered_by("out_trade_no");

    enumeration! {
        /// 交易类型
        TradeType {
            JSAPI = "JSAPI",
            NATIVE = "NATIVE",
            APP = "APP",
            MWEB = "MWEB",
        }
    }

    /// 支付中签约：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            optional::<String>("sub_appid"),
            required::<String>("contract_mchid"),
            required::<String>("contract_appid"),
            required::<String>("out_trade_no"),
            optional::<String>("device_info"),
            required::<String>("body"),
            optional::<String>("detail"),
            optional::<String>("attach"),
            required::<String>("notify_url"),
            required::<Fen>("total_fee"),
            required::<String>("spbill_create_ip"),
            optional::<String>("time_start"),
            optional::<String>("time_expire"),
            optional::<String>("goods_tag"),
            required::<Enumeration<TradeType>>("trade_type"),
            optional::<String>("product_id"),
            optional::<String>("limit_pay"),
            optional::<String>("openid"),
            optional::<String>("sub_openid"),
            required::<i64>("plan_id"),
            required::<String>("contract_code"),
            required::<i64>("request_serial"),
            required::<String>("contract_display_account"),
            required::<String>("contract_notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 请求appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 签约商户号（必填）
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_mchid", value.into()))
        }

        /// 签约appid（必填）
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_appid", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_info", value.into()))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("body", value.into()))
        }

        /// 商品详情
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("detail", value.into()))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_fee", value.into()))
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("spbill_create_ip", value.into()))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("time_start", value.into()))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("time_expire", value.into()))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<Enumeration<TradeType>>) -> Self {
            Self(self.0.with::<Enumeration<TradeType>>("trade_type", value.into()))
        }

        /// 商品ID
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("product_id", value.into()))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("limit_pay", value.into()))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_openid", value.into()))
        }

        /// 模板id（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 签约协议号（必填）
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_code", value.into()))
        }

        /// 请求序列号（必填）
        #[inline]
        pub fn request_serial(self, value: i64) -> Self {
            Self(self.0.with("request_serial", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_display_account", value.into()))
        }

        /// 签约信息通知url（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_notify_url", value.into()))
        }
    }

    /// 支付中签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("appid", &mut self.appid),
                4 => Named("mch_id", &mut self.mch_id),
                5 => Named("nonce_str", &mut self.nonce_str),
                6 => Named("sign", &mut self.sign),
                7 => Named("err_code", &mut self.err_code),
                8 => Named("err_code_des", &mut self.err_code_des),
                9 => Named("contract_result_code", &mut self.contract_result_code),
                10 => Named("contract_err_code", &mut self.contract_err_code),
                11 => Named("contract_err_code_des", &mut self.contract_err_code_des),
                12 => Named("sub_mch_id", &mut self.sub_mch_id),
                13 => Named("sub_appid", &mut self.sub_appid),
                14 => Named("prepay_id", &mut self.prepay_id),
                15 => Named("trade_type", &mut self.trade_type),
                16 => Named("code_url", &mut self.code_url),
                17 => Named("plan_id", &mut self.plan_id),
                18 => Named("request_serial", &mut self.request_serial),
                19 => Named("contract_code", &mut self.contract_code),
                20 => Named("contract_display_account", &mut self.contract_display_account),
                21 => Named("mweb_url", &mut self.mweb_url),
                22 => Named("out_trade_no", &mut self.out_trade_no),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
