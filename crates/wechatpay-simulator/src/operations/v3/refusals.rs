//! How v3 words what the state refuses.

use http::StatusCode;

use crate::state::Refusal;
use crate::wire::fault::{Fault, UNPUBLISHED};

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        let (status, code, message, number) = match refusal {
            Refusal::OrderUnknown => (404, "ORDER_NOT_EXIST", "订单不存在", 268_512_771),
            Refusal::OrderUsed => (403, "OUT_TRADE_NO_USED", "商户订单号重复", 268_498_688),
            Refusal::OrderPaid => (400, "ORDERPAID", "该订单已支付", 268_449_538),
            Refusal::OrderClosed => (400, "ORDER_CLOSED", "该订单已关闭", UNPUBLISHED),
            Refusal::OrderUnpaid => (404, "RESOURCE_NOT_EXISTS", "订单未支付", UNPUBLISHED),
            Refusal::OrderMissing => (404, "RESOURCE_NOT_EXISTS", "订单不存在", UNPUBLISHED),
            Refusal::RefundUnknown => (404, "RESOURCE_NOT_EXISTS", "退款单不存在", UNPUBLISHED),
            Refusal::RefundDiffers => (
                400,
                "INVALID_REQUEST",
                "订单金额或退款金额与之前请求不一致，请核实后再试",
                268_498_688,
            ),
            Refusal::RefundTotalDiffers => {
                (400, "INVALID_REQUEST", "订单金额与原订单不一致", UNPUBLISHED)
            }
            Refusal::RefundTooMuch => {
                (400, "INVALID_REQUEST", "累计退款金额大于支付金额", UNPUBLISHED)
            }
            Refusal::RefundTooMany => (400, "INVALID_REQUEST", "部分退款次数超过50次", UNPUBLISHED),
            Refusal::RefundNotAbnormal => {
                (400, "INVALID_REQUEST", "退款单状态不是退款异常", UNPUBLISHED)
            }
            Refusal::RefundNotProcessing => {
                (400, "INVALID_REQUEST", "退款单状态不是退款处理中", UNPUBLISHED)
            }
            Refusal::RefundNumberDiffers => {
                (400, "INVALID_REQUEST", "商户退款单号与微信支付退款单号不一致", UNPUBLISHED)
            }
            Refusal::NoAdvance => (400, "INVALID_REQUEST", "该退款单没有垫付", UNPUBLISHED),
            Refusal::AdvanceNotReturned => {
                (404, "RESOURCE_NOT_EXISTS", "垫付回补单不存在", UNPUBLISHED)
            }
            Refusal::SubsidyUnknown => {
                (404, "RESOURCE_NOT_EXISTS", "补差付款单不存在", UNPUBLISHED)
            }
            Refusal::SubsidyDiffers => {
                (400, "INVALID_REQUEST", "业务请求唯一单号已使用，且参数不一致", 268_498_688)
            }
            Refusal::SubsidyTooMuch => {
                (400, "INVALID_REQUEST", "补差金额超过可用金额", UNPUBLISHED)
            }
            Refusal::SubsidyAlready => (400, "INVALID_REQUEST", "该券已完成补差", UNPUBLISHED),
            Refusal::SubsidyAwaited => {
                (400, "INVALID_REQUEST", "订单有补差标识，请先补差或取消补差", UNPUBLISHED)
            }
            Refusal::OrderSubsidised => (400, "INVALID_REQUEST", "订单已补差", UNPUBLISHED),
            Refusal::OrderNotSubsidised => {
                (400, "INVALID_REQUEST", "订单没有补差或补差金额不符", UNPUBLISHED)
            }
            Refusal::OrderRevoked => (400, "ORDER_REVERSED", "订单已撤销", UNPUBLISHED),
            Refusal::LinkExpired => {
                (400, "ORDER_EXPIRED", "支付链接已过期，请商户重新下单", UNPUBLISHED)
            }
            Refusal::PartOfCombined => {
                (400, "INVALID_REQUEST", "该订单属于合单，请按合单支付", UNPUBLISHED)
            }
            Refusal::CombinedParts => (400, "PARAM_ERROR", "子单数量错误", 268_435_461),
            Refusal::UserPaying => (400, "USERPAYING", "用户支付中，需要输入密码", UNPUBLISHED),
            Refusal::PayError => (400, "PAY_ERROR", "支付失败，请更换支付方式", UNPUBLISHED),
            Refusal::AuthCodeInvalid => {
                (400, "AUTH_CODE_INVALID", "付款码无效，请刷新后重试", UNPUBLISHED)
            }
            Refusal::AuthCodeUsed => {
                (400, "AUTH_CODE_EXPIRED", "付款码已使用，请刷新后重试", UNPUBLISHED)
            }
            Refusal::NotReversible => (400, "INVALID_REQUEST", "该订单不能撤销", UNPUBLISHED),
            Refusal::ReverseExpired => (400, "REVERSE_EXPIRE", "订单超过撤销期限", UNPUBLISHED),
            Refusal::NotEnough => (403, "NOT_ENOUGH", "可用余额不足，请充值后重试", UNPUBLISHED),
            Refusal::RefundTooLate => (400, "INVALID_REQUEST", "订单已超过可退款期限", UNPUBLISHED),
            Refusal::NotShared => (400, "INVALID_REQUEST", "非分账订单不支持分账", UNPUBLISHED),
            Refusal::ShareTooEarly => {
                (400, "INVALID_REQUEST", "订单处理中，暂时无法分账，请稍后再试", UNPUBLISHED)
            }
            Refusal::ShareUnknown => (404, "RESOURCE_NOT_EXISTS", "分账单不存在", UNPUBLISHED),
            Refusal::ShareDiffers => {
                (400, "INVALID_REQUEST", "分账单号已使用，且参数不一致", 268_498_688)
            }
            Refusal::ShareTooMuch => (403, "NOT_ENOUGH", "分账金额不足", UNPUBLISHED),
            Refusal::TransferUnknown => (404, "NOT_FOUND", "转账单不存在", UNPUBLISHED),
            Refusal::TransferDiffers => {
                (400, "ALREADY_EXISTS", "商户单号已使用，且参数不一致", 268_498_688)
            }
            Refusal::TransferNotWaiting => {
                (400, "INVALID_REQUEST", "转账单状态不是待用户确认", UNPUBLISHED)
            }
            Refusal::DownloadUnknown => {
                (404, "RESOURCE_NOT_EXISTS", "下载地址无效或已过期", UNPUBLISHED)
            }
            Refusal::ContractUnknown => (404, "RESOURCE_NOT_EXISTS", "签约协议不存在", UNPUBLISHED),
            Refusal::ContractSigned => (400, "INVALID_REQUEST", "签约协议已存在", UNPUBLISHED),
            Refusal::ContractEnded => (400, "INVALID_REQUEST", "签约协议已解约", UNPUBLISHED),
            Refusal::StockUnknown => (404, "RESOURCE_NOT_EXISTS", "批次不存在", UNPUBLISHED),
            Refusal::StockEmpty => (403, "RULELIMIT", "发券超过限额", UNPUBLISHED),
            Refusal::CouponUnknown => (404, "RESOURCE_NOT_EXISTS", "券不存在", UNPUBLISHED),
            Refusal::CouponDiffers => {
                (400, "INVALID_REQUEST", "请求单号或券code已使用，且参数不一致", 268_498_688)
            }
            Refusal::CouponState => (400, "INVALID_REQUEST", "券状态不支持该操作", UNPUBLISHED),
            Refusal::ComplaintUnknown => (404, "RESOURCE_NOT_EXISTS", "投诉单不存在", UNPUBLISHED),
            Refusal::ImageUnknown => (404, "RESOURCE_NOT_EXISTS", "图片不存在", UNPUBLISHED),
            Refusal::ComplaintDone => (400, "INVALID_REQUEST", "投诉单已处理完成", UNPUBLISHED),
            Refusal::CallbackUnknown => (404, "RESOURCE_NOT_EXISTS", "未设置通知地址", UNPUBLISHED),
            Refusal::NoticeUnknown => (404, "RESOURCE_NOT_EXISTS", "通知不存在", UNPUBLISHED),
            Refusal::AuditDiffers => {
                (400, "INVALID_REQUEST", "该订单的审核记录已上传，且参数不一致", 268_498_688)
            }
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
        Self::operation(status, code, message).numbered(number)
    }
}
