//! `v2/wxv/queryrentbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/wxv/queryrentbill`
pub struct Queryrentbill(pub(crate) Node);

impl Queryrentbill {
    /// 查询租借订单 (direct)
    ///
    /// `POST /wxv/queryrentbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::queryrentbill::post;
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
    /// let answer = client.v2().wxv().queryrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/wxv/queryrentbill", rest)
    }
}

/// 查询租借订单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::wxv::cancelbill::post::{ResultCode, ReturnCode, SignType, Version};
    pub use crate::v2::wxv::queryhotelbill::post::{PayType, Request, State};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/wxv/queryrentbill").mutual_tls().reads();

    enumeration! {
        /// 租金规则 计费单位
        RentUnit {
            FEN_YEAR = "FEN_YEAR",
            FEN_MONTH = "FEN_MONTH",
            FEN_DAY = "FEN_DAY",
            FEN_HOUR = "FEN_HOUR",
            FEN_MINUTE = "FEN_MINUTE",
            FEN_ONCE = "FEN_ONCE",
        }
    }

    /// 查询租借订单：应答
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
        /// 商品名称
        pub goods_name: Option<String>,
        /// 是否归还
        pub returned: Option<String>,
        /// 租用时间
        pub start_time: Option<String>,
        /// 租用地点
        pub service_location: Option<String>,
        /// 押金总额，单位为分
        pub deposit_amount: Option<Fen>,
        /// 租金规则 计费单位
        pub rent_unit: Option<Enumeration<RentUnit>>,
        /// 租金规则 计费单价费用，单位为分
        pub rent_unit_fee: Option<Fen>,
        /// 租金规则 计费说明
        pub rent_fee_desc: Option<String>,
        /// 实际归还时间
        pub real_end_time: Option<String>,
        /// 租金费用，单位为分
        pub rent_fee: Option<Fen>,
        /// 赔偿金费用，单位为分
        pub compensation_fee: Option<Fen>,
        /// 赔偿金说明
        pub compensation_fee_desc: Option<String>,
        /// 归还地点
        pub service_end_location: Option<String>,
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
                12 => Named("goods_name", &mut self.goods_name),
                13 => Named("returned", &mut self.returned),
                14 => Named("start_time", &mut self.start_time),
                15 => Named("service_location", &mut self.service_location),
                16 => Named("deposit_amount", &mut self.deposit_amount),
                17 => Named("rent_unit", &mut self.rent_unit),
                18 => Named("rent_unit_fee", &mut self.rent_unit_fee),
                19 => Named("rent_fee_desc", &mut self.rent_fee_desc),
                20 => Named("real_end_time", &mut self.real_end_time),
                21 => Named("rent_fee", &mut self.rent_fee),
                22 => Named("compensation_fee", &mut self.compensation_fee),
                23 => Named("compensation_fee_desc", &mut self.compensation_fee_desc),
                24 => Named("service_end_location", &mut self.service_end_location),
                25 => Named("order_id", &mut self.order_id),
                26 => Named("finish_ticket", &mut self.finish_ticket),
                27 => Named("attach", &mut self.attach),
                28 => Named("finish_transaction_id", &mut self.finish_transaction_id),
                29 => Named("pay_type", &mut self.pay_type),
                _ => return None,
            })
        }
    }

    message!(Response);
}
