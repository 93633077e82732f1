//! `v2/mmpaymkttransfers/promotion/transfers`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/promotion/transfers`
pub struct Transfers(pub(crate) Node);

impl Transfers {
    /// 向微信用户个人付款 (direct)
    ///
    /// `POST /mmpaymkttransfers/promotion/transfers`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::transfers::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_appid("wx8888888888888888")
    ///     .mchid("1900000109")
    ///     .device_info("013467007045764")
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .check_name("FORCE_CHECK")
    ///     .re_user_name("王小王")
    ///     .amount(10099)
    ///     .desc("理赔")
    ///     .spbill_create_ip("192.168.0.1")
    ///     .scene("BRAND_REDPACKET")
    ///     .brand_id(1234)
    ///     .finder_template_id("1243100000000000");
    /// let answer = client.v2().mmpaymkttransfers().promotion().transfers().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/promotion/transfers", rest)
    }
}

/// 向微信用户个人付款
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/promotion/transfers")
            .unsigned()
            .mutual_tls()
            .numbered_by("partner_trade_no");

    /// 向微信用户个人付款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_appid"),
            required::<String>("mchid"),
            optional::<String>("device_info"),
            required::<String>("partner_trade_no"),
            required::<String>("openid"),
            required::<String>("check_name"),
            optional::<String>("re_user_name"),
            required::<Fen>("amount"),
            required::<String>("desc"),
            required::<String>("spbill_create_ip"),
            optional::<String>("scene"),
            optional::<i64>("brand_id"),
            optional::<String>("finder_template_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户账号appid（必填）
        pub fn mch_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_info", value.into()))
        }

        /// 商户订单号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("partner_trade_no", value.into()))
        }

        /// 用户openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 校验用户姓名选项（必填）
        pub fn check_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("check_name", value.into()))
        }

        /// 收款用户姓名
        pub fn re_user_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("re_user_name", value.into()))
        }

        /// 金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 企业付款备注（必填）
        pub fn desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("desc", value.into()))
        }

        /// Ip地址（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("spbill_create_ip", value.into()))
        }

        /// 付款场景
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("scene", value.into()))
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(self, value: i64) -> Self {
            Self(self.0.with("brand_id", value))
        }

        /// 消息模板ID
        pub fn finder_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("finder_template_id", value.into()))
        }
    }

    /// 向微信用户个人付款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 商户appid
        pub mch_appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户订单号
        pub partner_trade_no: Option<String>,
        /// 微信付款单号
        pub payment_no: Option<String>,
        /// 付款成功时间
        pub payment_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("mch_appid", &mut self.mch_appid),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("device_info", &mut self.device_info),
                5 => Named("nonce_str", &mut self.nonce_str),
                6 => Named("result_code", &mut self.result_code),
                7 => Named("err_code", &mut self.err_code),
                8 => Named("err_code_des", &mut self.err_code_des),
                9 => Named("partner_trade_no", &mut self.partner_trade_no),
                10 => Named("payment_no", &mut self.payment_no),
                11 => Named("payment_time", &mut self.payment_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
