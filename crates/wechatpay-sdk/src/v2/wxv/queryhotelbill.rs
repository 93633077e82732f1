//! `v2/wxv/queryhotelbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/wxv/queryhotelbill`
pub struct Queryhotelbill(pub(crate) Node);

impl Queryhotelbill {
    /// 查询速住订单 (direct)
    ///
    /// `POST /wxv/queryhotelbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::queryhotelbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .return_query_id("微信侧回跳到商户前端时用于查单的单据查询id.")
    ///     .service_id("");
    /// let answer = client.v2().wxv().queryhotelbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/wxv/queryhotelbill", rest)
    }
}

/// 查询速住订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::wxv::cancelbill::post::{ResultCode, ReturnCode, SignType, Version};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/wxv/queryhotelbill").mutual_tls().reads();

    enumeration! {
        /// 单据状态
        State {
            CREATED = "CREATED",
            USER_ACCEPTED = "USER_ACCEPTED",
            FINISHED = "FINISHED",
            USER_PAID = "USER_PAID",
            REVOKED = "REVOKED",
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 支付方式
        PayType {
            MCHCHANNELPAYTYPE = "MchChannelPayType",
        }
    }

    /// 查询速住订单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Version>>("version"),
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("out_order_no"),
            required::<String>("return_query_id"),
            required::<String>("service_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 回跳查询id（必填）
        pub fn return_query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("return_query_id", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }
    }

    /// 查询速住订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回结果
        pub return_msg: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 单据状态
        pub state: Option<Enumeration<State>>,
        /// 房间
        pub room: Option<String>,
        /// 入住时间
        pub start_time: Option<String>,
        /// 预定离店时间
        pub end_time: Option<String>,
        /// 酒店
        pub service_location: Option<String>,
        /// 押金，单位为分
        pub deposit_amount: Option<Fen>,
        /// 房费，单位为分
        pub room_rate: Option<Fen>,
        /// 房费说明
        pub room_rate_desc: Option<String>,
        /// 实际离店时间
        pub real_end_time: Option<String>,
        /// 是否入住
        pub checked_in: Option<bool>,
        /// 其他费用，单位为分
        pub other_fee: Option<Fen>,
        /// 其他费用说明
        pub other_fee_desc: Option<String>,
        /// 赔偿金费用，单位为分
        pub compensation_fee: Option<Fen>,
        /// 赔偿金说明
        pub compensation_fee_desc: Option<String>,
        /// 延迟退房费，单位为分
        pub overdue_fine: Option<Fen>,
        /// 延迟退房说明
        pub overdue_fine_desc: Option<String>,
        /// 取消费用，单位为分
        pub cancel_fee: Option<Fen>,
        /// 取消费用说明
        pub cancel_fee_desc: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 完结凭证
        pub finish_ticket: Option<String>,
        /// 回调数据包
        pub attach: Option<String>,
        /// 结单交易单号
        pub finish_transaction_id: Option<String>,
        /// 支付方式
        pub pay_type: Option<Enumeration<PayType>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("sign", &mut self.sign),
                3 => Named("nonce_str", &mut self.nonce_str),
                4 => Named("result_code", &mut self.result_code),
                5 => Named("err_code", &mut self.err_code),
                6 => Named("err_code_des", &mut self.err_code_des),
                7 => Named("appid", &mut self.appid),
                8 => Named("mch_id", &mut self.mch_id),
                9 => Named("out_order_no", &mut self.out_order_no),
                10 => Named("service_id", &mut self.service_id),
                11 => Named("state", &mut self.state),
                12 => Named("room", &mut self.room),
                13 => Named("start_time", &mut self.start_time),
                14 => Named("end_time", &mut self.end_time),
                15 => Named("service_location", &mut self.service_location),
                16 => Named("deposit_amount", &mut self.deposit_amount),
                17 => Named("room_rate", &mut self.room_rate),
                18 => Named("room_rate_desc", &mut self.room_rate_desc),
                19 => Named("real_end_time", &mut self.real_end_time),
                20 => Named("checked_in", &mut self.checked_in),
                21 => Named("other_fee", &mut self.other_fee),
                22 => Named("other_fee_desc", &mut self.other_fee_desc),
                23 => Named("compensation_fee", &mut self.compensation_fee),
                24 => Named("compensation_fee_desc", &mut self.compensation_fee_desc),
                25 => Named("overdue_fine", &mut self.overdue_fine),
                26 => Named("overdue_fine_desc", &mut self.overdue_fine_desc),
                27 => Named("cancel_fee", &mut self.cancel_fee),
                28 => Named("cancel_fee_desc", &mut self.cancel_fee_desc),
                29 => Named("order_id", &mut self.order_id),
                30 => Named("finish_ticket", &mut self.finish_ticket),
                31 => Named("attach", &mut self.attach),
                32 => Named("finish_transaction_id", &mut self.finish_transaction_id),
                33 => Named("pay_type", &mut self.pay_type),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
