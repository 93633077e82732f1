//! `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
pub struct Close(pub(crate) Node);

impl Close {
    /// 关闭预约商家转账记录 (partner)
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .reservation()
    ///     .out_reservation_no()
    ///     .out_reservation_no("plfk2020042013")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close", rest)
    }
}

/// 关闭预约商家转账记录
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::post::Request;
pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::post::State;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    );

    enumeration! {
        /// 预约记录关闭的原因
        CloseReason {
            USER_OVERDUE_UNCONFIRMED = "USER_OVERDUE_UNCONFIRMED",
            CLOSE_CONFIRMED_VIA_MCH_API = "CLOSE_CONFIRMED_VIA_MCH_API",
            CLOSE_ACCEPTED_VIA_MCH_API = "CLOSE_ACCEPTED_VIA_MCH_API",
            TRANSFER_FINISHED = "TRANSFER_FINISHED",
            OVERDUE_NOT_TRANSFER = "OVERDUE_NOT_TRANSFER",
            RESERVE_FAIL = "RESERVE_FAIL",
            USER_CLOSE = "USER_CLOSE",
        }
    }

    /// 关闭预约商家转账记录：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 服务商AppID
        pub sp_appid: Option<String>,
        /// 二级商户AppID
        pub sub_appid: Option<String>,
        /// 微信转账预约单号
        pub reservation_id: Option<String>,
        /// 商户预约单号
        pub out_reservation_no: Option<String>,
        /// 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// 预计最晚转账日期
        pub estimated_date: Option<String>,
        /// 预计最大转账金额，单位为分
        pub estimated_max_amount: Option<Fen>,
        /// 准确转账金额，单位为分
        pub exact_amount: Option<Fen>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款银行类型
        pub bank_type: Option<String>,
        /// 预约记录状态
        pub state: Option<Enumeration<State>>,
        /// 预约记录受理的时间
        pub accept_time: Option<String>,
        /// 预约记录用户确认预约的时间
        pub reserve_time: Option<String>,
        /// 预约记录的关闭信息
        pub close_info: Option<CloseInfo>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("sp_appid", &mut self.sp_appid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("reservation_id", &mut self.reservation_id),
                5 => Named("out_reservation_no", &mut self.out_reservation_no),
                6 => Named("transfer_scene_id", &mut self.transfer_scene_id),
                7 => Named("estimated_date", &mut self.estimated_date),
                8 => Named("estimated_max_amount", &mut self.estimated_max_amount),
                9 => Named("exact_amount", &mut self.exact_amount),
                10 => Named("openid", &mut self.openid),
                11 => Named("bank_type", &mut self.bank_type),
                12 => Named("state", &mut self.state),
                13 => Named("accept_time", &mut self.accept_time),
                14 => Named("reserve_time", &mut self.reserve_time),
                15 => Named("close_info", &mut self.close_info),
                _ => return None,
            })
        }
    }

    /// 预约记录的关闭信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CloseInfo {
        /// 预约记录关闭的时间
        pub close_time: Option<String>,
        /// 预约记录关闭的原因
        pub close_reason: Option<Enumeration<CloseReason>>,
    }

    impl Message for CloseInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("close_time", &mut self.close_time),
                1 => Named("close_reason", &mut self.close_reason),
                _ => return None,
            })
        }
    }

    message!(Response, CloseInfo);
}
