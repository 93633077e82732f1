//! `v2/mmpaymkttransfers/send_coupon`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/send_coupon`
pub struct SendCoupon(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/send_coupon", rest)
    }
}

/// 发放代金券
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};
    pub use crate::v2::mmpaymkttransfers::query_coupon_stock::post::{Type, Version};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/send_coupon")
            .mutual_tls()
            .numbered_by("partner_trade_no");

    /// 发放代金券：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("coupon_stock_id"),
            required::<i64>("openid_count"),
            required::<String>("partner_trade_no"),
            required::<String>("openid"),
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("op_user_id"),
            optional::<String>("device_info"),
            optional::<Enumeration<Version>>("version"),
            optional::<Enumeration<Type>>("type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 代金券批次id（必填）
        pub fn coupon_stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("coupon_stock_id", value.into()))
        }

        /// openid记录数（必填）
        #[inline]
        pub fn openid_count(self, value: i64) -> Self {
            Self(self.0.with("openid_count", value))
        }

        /// 商户单据号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("partner_trade_no", value.into()))
        }

        /// 用户openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 操作员
        pub fn op_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("op_user_id", value.into()))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_info", value.into()))
        }

        /// 协议版本
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
        }

        /// 协议类型
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }
    }

    /// 发放代金券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
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
        pub result_code: Option<Enumeration<ResultCode>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("mch_id", &mut self.mch_id),
                4 => Named("device_info", &mut self.device_info),
                5 => Named("nonce_str", &mut self.nonce_str),
                6 => Named("sign", &mut self.sign),
                7 => Named("result_code", &mut self.result_code),
                8 => Named("err_code", &mut self.err_code),
                9 => Named("err_code_des", &mut self.err_code_des),
                10 => Named("coupon_stock_id", &mut self.coupon_stock_id),
                11 => Named("resp_count", &mut self.resp_count),
                12 => Named("success_count", &mut self.success_count),
                13 => Named("failed_count", &mut self.failed_count),
                14 => Named("openid", &mut self.openid),
                15 => Named("ret_code", &mut self.ret_code),
                16 => Named("coupon_id", &mut self.coupon_id),
                17 => Named("ret_msg", &mut self.ret_msg),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
